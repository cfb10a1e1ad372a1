import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { FamilyChange, FamilyCount } from './families.ts';
import type { Screen } from './screen.ts';
import type { Status } from './status.ts';

/** As many families as leave the screen within forty lines. */
const shown = 6;

/** The findings by family, the gravest first, and what changed since the version that was asked for. */
export function findingLines({ findings, since }: Status, screen: Screen): readonly string[] {
  const { texts, paint, language } = screen;
  const { words } = texts;
  const rows = rowsOf(findings.families, since?.readable === true ? since.families : []);
  const known =
    findings.known === undefined || findings.known === 0 ? [] : [plural(words.known, findings.known, language)];
  const found = [countWords(findings, ['errors', 'warnings', 'infos'], screen), ...known].join(', ');
  return [
    paint.title(findings.families.length === 0 ? words.none : fillSentence(words.findings, { found })),
    ...rows.slice(0, shown).map((row) => rowLine(row, screen)),
    ...(rows.length > shown ? [`  ${plural(words.otherFamilies, rows.length - shown, language)}`] : []),
    ...(since === undefined ? [] : [sinceLine(since, screen)]),
  ];
}

interface Row extends FamilyCount {
  readonly change: FamilyChange | undefined;
}

/** Families of which every finding is gone come last. */
function rowsOf(counts: readonly FamilyCount[], changes: readonly FamilyChange[]): readonly Row[] {
  const present = new Set(counts.map(({ family }) => family));
  const gone = changes.filter(({ family }) => !present.has(family));
  return [
    ...counts.map((count) => ({ ...count, change: changes.find(({ family }) => family === count.family) })),
    ...gone.map((change) => ({ family: change.family, errors: 0, warnings: 0, infos: 0, change })),
  ];
}

function rowLine(row: Row, screen: Screen): string {
  const { change, family, errors, warnings, infos } = row;
  const { texts, language } = screen;
  const { words } = texts;
  const start = `${String(errors + warnings + infos).padStart(5)}  ${family.padEnd(12)}  `;
  if (change === undefined) return start + countWords(row, ['errors', 'warnings', 'infos'], screen);
  const changed = [
    ...(change.gone === 0 ? [] : [plural(words.gone, change.gone, language)]),
    ...(change.new === 0 ? [] : [plural(words.new, change.new, language)]),
  ].join(', ');
  const counted = countWords(row, ['errors', 'warnings'], screen);
  return `${start}${counted === '' ? '' : `${counted} `}(${changed})`;
}

type Field = 'errors' | 'warnings' | 'infos';

function countWords(count: Pick<FamilyCount, Field>, fields: readonly Field[], { language, paint }: Screen): string {
  const shades = { errors: paint.error, warnings: paint.warning, infos: paint.info };
  return fields
    .filter((field) => count[field] > 0)
    .map((field) => shades[field](plural(language.words[`report.${field}`], count[field], language)))
    .join(', ');
}

function sinceLine(since: NonNullable<Status['since']>, { texts: { words }, language }: Screen): string {
  const gone = plural(words.gone, since.gone, language);
  const fresh = plural(words.new, since.new, language);
  return fillSentence(since.readable ? words.since : words.sinceUnreadable, {
    version: since.version,
    gone,
    new: fresh,
  });
}
