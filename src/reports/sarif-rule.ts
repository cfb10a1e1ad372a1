import { withoutHoles } from '../languages/sentence.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { ReportContext } from './report.ts';

/** SARIF's word for a severity. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** GitHub keeps no more. */
const mostTags = 10;

/** What SARIF says once of a rule, from all that it found here: the norms are those of the repository's country. */
export function sarifRule(code: string, found: readonly Diagnostic[], context: ReportContext): object {
  const { title, why, hint } = context.sentences[code] ?? { title: code, why: code, hint: '' };
  const norms = [...new Set(found.flatMap((one) => one.norms))];
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const gravest = severities.find((severity) => found.some((one) => one.severity === severity)) ?? 'info';
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: withFullStop(title) },
    fullDescription: { text: why },
    help: help(why, withoutHoles(hint), norms.map(context.cite), context),
    defaultConfiguration: { level: levels[gravest] },
    properties: { tags: [code.split('/')[0], ...norms].slice(0, mostTags), norms },
  };
}

/** Our own sentences, not the user's values: nothing to escape. */
function help(why: string, fix: string, sources: readonly string[], { language }: ReportContext): object {
  const { words } = language;
  const parts = (label: (text: string) => string, item: string) => [
    why,
    ...(fix === '' ? [] : [`${label(words['explain.fix'])}\n\n${fix}`]),
    ...(sources.length === 0
      ? []
      : [`${label(words['explain.sources'])}\n\n${sources.map((one) => item + one).join('\n')}`]),
  ];
  return {
    text: parts((text) => text, '').join('\n\n'),
    markdown: parts((text) => `**${text}**`, '- ').join('\n\n'),
  };
}

/** 'access/held-after-departure' -> 'AccessHeldAfterDeparture' */
const pascalCase = (code: string): string =>
  code.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '');

const withFullStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
