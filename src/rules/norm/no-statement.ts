import { cpasNorms } from '../../norms/cpas-norms.ts';
import type { Rule } from '../rule.ts';
import { followsMinimalNorms } from '../statements.ts';

const shown = 5;

/** One finding for all: a centre that begins has sixty of them. Silent for a centre that follows other catalogues only. */
export const noStatement: Rule = {
  code: 'norm/no-statement',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['norms'],
  *check({ repository }) {
    const { settings } = repository;
    if (!followsMinimalNorms(repository)) return;
    const stated = new Set(repository.entries('norms').map(({ data }) => data.norm));
    const missing = cpasNorms.filter((norm) => !stated.has(norm));
    if (missing.length === 0) return;
    const first = `${missing.slice(0, shown).join(', ')}${missing.length > shown ? '…' : ''}`;
    yield { at: settings.at('norms'), values: { count: missing.length, total: cpasNorms.length, first } };
  },
};
