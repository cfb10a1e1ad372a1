import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Paint } from '../reports/paint.ts';
import type { DomainScore } from '../rules/domain-scores.ts';
import { domainTitle } from '../rules/norm-domains.ts';
import { percentOf } from '../rules/percent-of.ts';
import type { ScoreChange, StatusComparison } from './comparison.ts';
import type { Screen } from './screen.ts';
import type { CentreStatus } from './status.ts';

const barLength = 10;
const nameLength = 18;
/** The title of a chapter in the words of a law may be a sentence. */
const longestName = 34;

/** One line a domain: the score, its change, a bar, the name, what the score is made of. */
export function normLines(
  { domains, total }: CentreStatus,
  since: StatusComparison | undefined,
  screen: Screen,
): readonly string[] {
  const compared = since?.readable === true;
  const all = total === undefined ? domains : [...domains, total];
  const changes = since === undefined ? [] : [...since.domains, ...(since.total === undefined ? [] : [since.total])];
  const changeOf = (domain: string) => changes.find((one) => one.domain === domain);
  const names = all.map((score) => nameOf(score, screen));
  const length = Math.max(nameLength, ...names.map((name) => name.length));
  const lines = all.map((score, place) => {
    const change = compared ? changeText(changeOf(score.domain)) : '';
    return scoreLine(score, { change, name: (names[place] ?? '').padEnd(length) }, screen);
  });
  return [screen.paint.title(screen.texts.words.norms), ...lines];
}

function nameOf(score: DomainScore, { language, texts }: Screen): string {
  const name = domainTitle(score, language.code, texts.domains);
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

interface Cells {
  readonly change: string;
  readonly name: string;
}

function scoreLine(score: DomainScore, { change, name }: Cells, { language, texts, paint }: Screen): string {
  const { words } = texts;
  const { standings, norms } = score;
  const percent = score.score === undefined ? '?' : String(percentOf(score.score));
  const number = (score.score === undefined ? percent : fillSentence(words.percent, { count: percent })).padStart(5);
  const shade = shadeOf(score.score, paint);
  const details = [
    fillSentence(words.compliant, { compliant: standings.compliant, norms }),
    ...(standings.contradicted === 0 ? [] : [plural(words.contradicted, standings.contradicted, language)]),
    ...(standings.unknown === 0 ? [] : [plural(words.unknown, standings.unknown, language)]),
  ];
  return `  ${shade(number)}${change}  ${shade(barOf(score.score ?? 0))}  ${name}  ${details.join(', ')}`;
}

function changeText(change: ScoreChange | undefined): string {
  if (change?.change === undefined) return '     ';
  const points = Math.round(change.change * 100);
  return (points === 0 ? '=' : points > 0 ? `+${points}` : `−${-points}`).padStart(5);
}

function barOf(score: number): string {
  const full = Math.floor(score * barLength);
  return '█'.repeat(full) + '░'.repeat(barLength - full);
}

function shadeOf(score: number | undefined, paint: Paint): (text: string) => string {
  if (score === undefined) return paint.dim;
  return score >= 0.8 ? paint.good : score >= 0.5 ? paint.note : paint.mark;
}
