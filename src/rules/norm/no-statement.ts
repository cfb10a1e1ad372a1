import { bindingNorms } from '../../norms/binding-norms.ts';
import { standingFor } from '../../norms/standing-for.ts';
import type { Rule } from '../rule.ts';

const shown = 5;

/** One finding for all: a centre that begins has sixty of them. Silent for a centre that follows catalogues which bind nobody. */
export const noStatement: Rule = {
  code: 'norm/no-statement',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['norms'],
  *check({ repository }) {
    const { settings } = repository;
    const binding = bindingNorms(repository);
    const normsFor = standingFor(repository);
    const stated = new Set(repository.entries('norms').flatMap(({ data }) => normsFor(data.norm)));
    const missing = binding.filter((norm) => !stated.has(norm));
    if (missing.length === 0) return;
    const first = `${missing.slice(0, shown).join(', ')}${missing.length > shown ? '…' : ''}`;
    yield { at: settings.at('norms'), values: { count: missing.length, total: binding.length, first } };
  },
};
