import { phrase } from '../../languages/phrase.ts';
import { plural } from '../../languages/plural.ts';
import type { Tally } from '../../languages/questionnaire-page-words.ts';
import { typesetText } from '../../markdown/typography.ts';
import { isCompliance } from '../../questionnaire/answer-words.ts';
import { type Answered, partName, partsOf } from '../../questionnaire/answered.ts';
import { countryOf, organisationOf } from '../organisation.ts';
import { answersDrawing, type Bar } from './answers-drawing.ts';
import type { QuestionnaireContext } from './context.ts';

const tallies: readonly Tally[] = ['compliant', 'partly', 'not-compliant', 'not-applicable', 'open'];

/** How the questions on norms were answered: in numbers by part, in a drawing, and in the words of both. */
export function summaryOf(context: QuestionnaireContext) {
  const { answered, words } = context;
  const bars = partsOf(answered)
    .map((part): Bar => ({ title: partName(part), counts: countsOf(part.answered) }))
    .filter(({ counts }) => sum(counts) > 0);
  const total = countsOf(answered);
  const hasYesNo = answered.some(({ asked }) => asked.question.kind === 'yes-no');
  const legend = hasYesNo ? { ...words.legend, ...words.orYes } : words.legend;
  const rows = bars.map(({ title, counts }) => ({ title, counts: tallies.map((one) => counts[one]) }));
  return {
    heads: tallies.map((one) => legend[one]),
    rows,
    total: tallies.map((one) => total[one]),
    questions: answered.length,
    onNorms: sum(total),
    told: toldCounts(total, context),
    open: answered.filter(({ state }) => state === 'open').length,
    proposed: answered.filter(({ state }) => state === 'proposed').length,
    caption: words.chart.caption,
    alternative: phrase(words.chart.alternative, {
      rows: bars
        .map(({ title, counts }) => phrase(words.chart.row, { title, counts: toldCounts(counts, context) }))
        .join(' '),
    }),
    drawing: answersDrawing(typesetBars(bars, context), { letters: words.letters, legend }),
  };
}

/** A drawing's words do not pass through the Markdown, where those of the text get their typography. */
const typesetBars = (bars: readonly Bar[], { language, facts }: QuestionnaireContext): readonly Bar[] =>
  bars.map(({ title, counts }) => ({
    title: typesetText(title, `${language.code}-${countryOf(organisationOf(facts))}`),
    counts,
  }));

const sum = (counts: Bar['counts']): number => tallies.reduce((all, one) => all + counts[one], 0);

/** '3 conformes, 1 en partie' */
const toldCounts = (counts: Bar['counts'], { words, language }: QuestionnaireContext): string =>
  tallies
    .filter((one) => counts[one] > 0)
    .map((one) => plural(words.tally[one], counts[one], language))
    .join(', ');

function countsOf(answered: readonly Answered[]): Bar['counts'] {
  const found = answered.map(tallyOf);
  const count = (wanted: Tally): number => found.filter((one) => one === wanted).length;
  return {
    compliant: count('compliant'),
    partly: count('partly'),
    'not-compliant': count('not-compliant'),
    'not-applicable': count('not-applicable'),
    open: count('open'),
  };
}

/** Yes counts with "compliant", no with "not": a form may ask only for yes or no. Undefined for figures, days, texts. */
function tallyOf({ asked: { question }, answer }: Answered): Tally | undefined {
  const value = answer?.value;
  if (question.kind === 'compliance') return isCompliance(value) ? value : 'open';
  if (question.kind !== 'yes-no') return undefined;
  return typeof value === 'boolean' ? (value ? 'compliant' : 'not-compliant') : 'open';
}
