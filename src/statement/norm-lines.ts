import { inLanguage } from '../norms/citation.ts';
import { printable } from '../reports/printable.ts';
import { wrap } from '../reports/wrap.ts';
import type { Standing } from '../rules/standings.ts';
import { isConditional } from './concerns.ts';
import { notesOf } from './norm-notes.ts';
import type { NormState } from './norm-state.ts';
import type { Screen } from './screen.ts';

const numberWidth = 7;
const dayWidth = 10;

/** A norm: its number, its state, the day of its assessment, its title; below it what asks for work. */
export function normLines(state: NormState, screen: Screen): readonly string[] {
  const { texts, paint } = screen;
  const shade = paint[shades[state.standing]];
  const column = Math.max(...Object.values(texts.standings).map((word) => word.length));
  const number = `  ${state.number.padEnd(numberWidth)}  `;
  const standing = texts.standings[state.standing].padEnd(column);
  const day = (state.assessment?.assessedOn ?? '—').padEnd(dayWidth);
  const start = number.length + column + dayWidth + 4;
  return [
    `${number}${shade(standing)}  ${day}  ${folded(titleOf(state, screen), start, screen)}`,
    ...notesOf(state, screen).map(
      ({ text, depth }) => ' '.repeat(number.length + depth) + folded(text, number.length + depth, screen),
    ),
  ];
}

const shades = {
  compliant: 'good',
  partly: 'note',
  'not-compliant': 'mark',
  'not-applicable': 'dim',
  contradicted: 'error',
  unknown: 'warning',
} as const satisfies Readonly<Record<Standing, keyof Screen['paint']>>;

/** The later lines of a text begin where its first one does. */
function folded(text: string, start: number, { width }: Screen): string {
  if (width === undefined) return text;
  const room = Math.max(width - start, 20);
  return wrap(text, room).replaceAll('\n', `\n${' '.repeat(start)}`);
}

function titleOf(state: NormState, { texts, language }: Screen): string {
  const { id, norm, isBinding, domain } = state;
  const title = norm === undefined ? id : inLanguage(norm.title, language.code) || id;
  if (domain === 'other' && norm !== undefined)
    return printable(`${inLanguage(norm.citation, language.code)}${language.code === 'fr' ? ' : ' : ': '}${title}`);
  if (isBinding) return printable(title);
  return printable(`${title} ${isConditional(state) ? texts.words.conditional : texts.words.foreign}`);
}
