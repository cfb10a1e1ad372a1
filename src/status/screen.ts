import type { Language } from '../languages/language.ts';
import type { StatusTexts } from '../languages/status-words.ts';
import type { Paint } from '../reports/paint.ts';

/** The screen: 80 columns; the number first in each line, so that nothing depends on a bar or a colour. */
export interface Screen {
  readonly language: Language;
  readonly texts: StatusTexts;
  readonly paint: Paint;
  /** Columns of the terminal; undefined leaves sentences whole. */
  readonly width: number | undefined;
}
