import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Day } from '../model/day.ts';
import { inLanguage } from '../norms/citation.ts';
import type { NormSet } from '../norms/norm-set.ts';
import type { Gap } from './plan-gaps.ts';
import type { PlanSpeech } from './plan-said.ts';

/** The gaps on a day, and how many norms are not met, whether an action works on them or not. */
export interface GapsPage {
  readonly today: Day;
  readonly gaps: readonly Gap[];
  readonly unmet: number;
  readonly norms: Pick<NormSet, 'find' | 'citation'>;
}

/** One gap a paragraph: the norm, why it is not met, what to write. */
export function printGaps({ today, gaps, unmet, norms }: GapsPage, speech: PlanSpeech): string {
  const { texts, language } = speech;
  const day = language.formatDay(today);
  if (gaps.length === 0) return `${fillSentence(plural(texts.words.noGaps, unmet, language), { day })}\n`;
  const head = fillSentence(texts.words.gaps, { day, count: gaps.length });
  const paragraphs = gaps.map((gap) =>
    [
      `${gap.norm}  ${titleOf(gap.norm, norms, language.code)} (${norms.citation(gap.norm, language.code)})`,
      `  ${whyText(gap, speech)}`,
      `  → ${toDo(gap, speech)}`,
    ].join('\n'),
  );
  return `${[head, ...paragraphs].join('\n\n')}\n`;
}

const titleOf = (id: string, norms: GapsPage['norms'], language: string): string =>
  inLanguage(norms.find(id)?.title ?? {}, language);

/** 'déclarée conforme, mais contredite par les registres : continuity/no-backup' */
export function whyText({ why, errors }: Gap, { texts }: PlanSpeech): string {
  const said = texts.why[why];
  if (errors.length === 0) return said;
  return fillSentence(texts.words.contradictedBy, { why: said, errors: errors.join(', ') });
}

/** The command or the field that closes the gap. */
export function toDo({ norm, why, errors, closed }: Gap, { texts: { words } }: PlanSpeech): string {
  if (why === 'unknown') return fillSentence(words.doState, { norm });
  if (why === 'contradicted') return fillSentence(words.doMend, { norm, error: errors[0] ?? '' });
  if (closed.length === 0) return fillSentence(words.doAction, { norm });
  return fillSentence(words.doAgain, { norm, closed: closed.map(({ id }) => id).join(', ') });
}

/** The same for machines. */
export function gapsJson({ today, gaps, unmet, norms }: GapsPage, speech: PlanSpeech): string {
  const { code } = speech.language;
  const told = gaps.map((gap) => ({
    norm: gap.norm,
    title: titleOf(gap.norm, norms, code),
    citation: norms.citation(gap.norm, code),
    why: gap.why,
    statement: gap.statement?.id ?? null,
    errors: gap.errors,
    closedActions: gap.closed.map(({ id }) => id),
    toDo: toDo(gap, speech),
  }));
  return `${JSON.stringify({ formatVersion: 1, asOf: today, unmet, gaps: told }, null, 2)}\n`;
}
