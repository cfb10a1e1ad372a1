import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Word } from '../languages/words.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Paint } from './paint.ts';
import type { ReportContext, Visit } from './report.ts';
import { wrap } from './wrap.ts';

/** Up to so many folders each has its line; of more, only those with something to say. */
const fewFolders = 5;

const counts: readonly (readonly [Severity, Word, 'errors' | 'warnings' | 'infos'])[] = [
  ['error', 'report.errors', 'errors'],
  ['warning', 'report.warnings', 'warnings'],
  ['info', 'report.infos', 'infos'],
];

/** The last lines: what was read, what was found, where to go on. */
export function summary(diagnostics: readonly Diagnostic[], context: ReportContext): readonly string[] {
  const { language, repositories, width, paint } = context;
  const { words } = language;
  const lines = [...folderLines(context), ...goneLine(context)];
  if (repositories.some(({ incomplete, failure }) => incomplete && failure === undefined)) {
    const said = words['report.incomplete'];
    lines.push(paint.note(width === undefined ? said : wrap(said, width)));
  }
  if (diagnostics.length === 0) {
    const unread = repositories.some(({ failure }) => failure !== undefined);
    return [...lines, ...(unread ? [] : [paint.good(cleanLine(context))])];
  }
  const files = plural(words['report.files'], new Set(diagnostics.map(({ at }) => at.file)).size, language);
  const all = { errors: 0, warnings: 0, infos: 0 };
  for (const [severity, , field] of counts) all[field] = diagnostics.filter((one) => one.severity === severity).length;
  const found = counts.map(([severity, word, field]) => paint[severity](plural(words[word], all[field], language)));
  return [...lines, `${found.join(', ')} ${files}`, paint.dim(words['report.more'])];
}

/** What to do about entries of `baseline.yaml` that are no longer needed. */
function goneLine({ repositories, language, paint, width }: ReportContext): readonly string[] {
  const count = sumOf(repositories, 'gone');
  if (count === 0) return [];
  const paths = repositories.filter(({ gone = 0 }) => gone > 0).map(({ path }) => path);
  const named = paths.length > fewFolders ? [...paths.slice(0, fewFolders), '…'] : paths;
  const values = named.join() === '.' ? {} : { paths: named.join(' ') };
  const said = fillSentence(plural(language.words['report.gone'], count, language), values);
  return [paint.note(width === undefined ? said : wrap(said, width))];
}

const sumOf = (repositories: readonly Visit[], field: 'entries' | 'known' | 'gone'): number =>
  repositories.reduce((sum, one) => sum + (one[field] ?? 0), 0);

const knownWords = (count: number, language: Language): readonly string[] =>
  count === 0 ? [] : [plural(language.words['report.known'], count, language)];

function cleanLine({ language, since, repositories }: ReportContext): string {
  const { words } = language;
  if (since === undefined && sumOf(repositories, 'known') > 0) return words['report.cleanButKnown'];
  return since === undefined ? words['report.clean'] : fillSentence(words['report.cleanSince'], { since });
}

function folderLines({ repositories, language, paint }: ReportContext): readonly string[] {
  if (repositories.length <= fewFolders) return repositories.map((one) => folderLine(one, language, paint));
  const telling = repositories.filter((one) => one.failure !== undefined || one.errors + one.warnings + one.infos > 0);
  const entries = sumOf(repositories, 'entries');
  const total = [
    plural(language.words['report.folders'], repositories.length, language),
    plural(language.words['report.entries'], entries, language),
    plural(language.words['report.cleanFolders'], repositories.length - telling.length, language),
    ...knownWords(sumOf(repositories, 'known'), language),
  ];
  return [...telling.map((one) => tellingLine(one, language, paint)), paint.dim(total.join(', '))];
}

function folderLine({ path, entries, failure, known: count = 0 }: Visit, language: Language, paint: Paint): string {
  const known = knownWords(count, language);
  const folder = fillSentence(language.words['report.repository'], { path });
  if (failure !== undefined) return `${folder} ${paint.mark(language.words['report.unread'])}`;
  return paint.dim([`${folder} ${plural(language.words['report.entries'], entries, language)}`, ...known].join(', '));
}

function tellingLine(visit: Visit, language: Language, paint: Paint): string {
  const folder = fillSentence(language.words['report.repository'], { path: visit.path });
  if (visit.failure !== undefined) return `${folder} ${paint.mark(language.words['report.unread'])}`;
  const found = counts
    .filter(([, , field]) => visit[field] > 0)
    .map(([severity, word, field]) => paint[severity](plural(language.words[word], visit[field], language)));
  return `${folder} ${found.join(', ')}`;
}
