import { inSeries } from '../languages/in-series.ts';
import type { Language } from '../languages/language.ts';
import type { MigrationWord } from '../languages/migration-words.ts';
import { plural } from '../languages/plural.ts';
import { shownPath } from '../reports/report.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedMove } from './planned-moves.ts';

export interface Speech {
  /** The folder as the user named it. */
  readonly root: string;
  readonly words: Readonly<Record<MigrationWord, string>>;
  readonly language: Language;
}

/** Place, old norm, new norm (with a question mark while somebody must decide) and why. */
export function moveCells(move: PlannedMove, outcome: Outcome, { words, root }: Speech): readonly string[] {
  const isOpen = !outcome.isSure(move);
  const to = move.to.length === 0 ? '?' : `${move.to.join(', ')}${isOpen ? ' ?' : ''}`;
  const { file, line, column } = move.at;
  return [`${shownPath(root, file)}:${line}:${column}`, move.from, `→ ${to}`, words[reasonOf(move, outcome)]];
}

function reasonOf(move: PlannedMove, { byHand }: Outcome): MigrationWord {
  if (move.twice === true) return 'twice';
  if (byHand.includes(move)) return 'byHand';
  return move.reason === 'number' && move.verified !== true ? 'numberUnsure' : move.reason;
}

/** '12 citations sûres, 3 citations à décider.' */
export function sumLine({ sure, open, written, files }: Outcome, { words, language, root }: Speech): string {
  const done = plural(words.written, sure.length, language).replace(
    '{files}',
    inSeries(
      files.map((file) => shownPath(root, file)),
      language,
    ),
  );
  const parts = [
    ...(sure.length === 0 ? [] : [written ? done : plural(words.sure, sure.length, language)]),
    ...(open.length === 0 ? [] : [plural(words.open, open.length, language)]),
  ];
  return `${inSeries(parts, language)}.`;
}
