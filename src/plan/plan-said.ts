import { formatEuros, formatNumber } from '../languages/amounts.ts';
import type { Language } from '../languages/language.ts';
import type { PlanTexts } from '../languages/plan-words.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Amount, Difference } from '../rules/adopted-versions.ts';
import type { Timing } from '../rules/plan-actions.ts';

/** A language and what it says of the plan. */
export interface PlanSpeech {
  readonly texts: PlanTexts;
  readonly language: Language;
}

/** '3e trimestre 2027', 'année 2027', 'sans échéance' */
export function timingText({ year, quarter }: Timing, { quarters, timing }: PlanTexts): string {
  if (year === undefined) return timing.none;
  return fillSentence(quarters[(quarter ?? 0) - 1] ?? timing.year, { year });
}

/** '2 400 € en 2026, 2 400 € en 2027'; 'sans coût' for none. */
export function amountsText(amounts: readonly Amount[], { texts, language }: PlanSpeech): string {
  const said = amounts.map(({ year, amount }) =>
    fillSentence(texts.amounts.ofYear, { amount: formatEuros(amount, language), year }),
  );
  return said.length === 0 ? texts.amounts.none : said.join(', ');
}

/** 'échéance : 4e trimestre 2026 → 1er trimestre 2027' */
export function differenceText(difference: Difference, speech: PlanSpeech): string {
  const { texts, language } = speech;
  const [before, after] = ((): readonly [string, string] => {
    switch (difference.field) {
      case 'timing':
        return [timingText(difference.before, texts), timingText(difference.after, texts)];
      case 'days':
        return [
          formatNumber(difference.before, language),
          difference.after === undefined ? texts.amounts.noDays : formatNumber(difference.after, language),
        ];
      case 'budget':
        return [amountsText(difference.before, speech), amountsText(difference.after, speech)];
    }
  })();
  return fillSentence(texts.differences[difference.field], { before, after });
}
