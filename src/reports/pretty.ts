import { sourcesInSeries } from '../languages/in-series.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Word } from '../languages/words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import { codeFrame } from './code-frame.ts';
import { type Report, type ReportContext, sourcesOf } from './report.ts';
import { summary } from './summary.ts';
import { wrap } from './wrap.ts';

/** For people: each finding with the line itself, the source in law and the way to mend it. */
export const pretty: Report = {
  name: 'pretty',
  print(diagnostics, context) {
    const shown = context.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    const blocks = shown.map((diagnostic) => block(diagnostic, context).join('\n'));
    return `${[...blocks, summary(diagnostics, context).join('\n')].join('\n\n')}\n`;
  },
};

function block(diagnostic: Diagnostic, context: ReportContext): readonly string[] {
  const { language, paint } = context;
  const { code, severity, at, values, norms, related } = diagnostic;
  const text = context.sentences[code];
  const fold = (line: string, margin: string) =>
    context.width === undefined ? line : wrap(line, context.width, margin);
  const labelled = (word: Word, said: string) =>
    fold(`  ${paint.dim(language.words[word])} ${said}`, ' '.repeat(language.words[word].length + 3));
  const label = paint[severity](language.words[`severity.${severity}`]);
  const source = context.source(at.file);
  return [
    `${paint.dim(placeOf(at))}  ${label}  ${paint.dim(code)}`,
    fold(`  ${paint.bold(fillSentence(text?.message ?? code, values))}`, '  '),
    ...(source === undefined ? [] : codeFrame(source, at, { paint, secret: code.startsWith('secret/') })),
    ...(norms.length === 0
      ? []
      : [labelled('report.source', sourcesInSeries(sourcesOf(diagnostic, context), language))]),
    labelled('report.fix', fillSentence(text?.hint ?? '', values)),
    ...related.map((other) =>
      labelled('report.see', `${placeOf(other.at)} (${language.roles[other.role] ?? other.role})`),
    ),
  ];
}

const placeOf = (at: Location): string => `${at.file}:${at.line}:${at.column}`;
