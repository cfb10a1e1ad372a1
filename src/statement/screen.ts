import type { CheckTexts, Language } from '../languages/language.ts';
import type { StatementTexts } from '../languages/statement-words.ts';
import type { StatusTexts } from '../languages/status-words.ts';
import type { Day } from '../model/day.ts';
import type { Location } from '../model/location.ts';
import type { Paint } from '../reports/paint.ts';

/** What the list of norms needs to be said: words, colours, and how wide the terminal is. */
export interface Screen {
  readonly language: Language;
  readonly today: Day;
  readonly texts: StatementTexts;
  /** The names of the domains. */
  readonly domains: StatusTexts['domains'];
  /** The sentences of what the rules found. */
  readonly sentences: CheckTexts;
  readonly paint: Paint;
  /** Columns of the terminal; undefined leaves lines whole. */
  readonly width: number | undefined;
  /** How many contradictions of one norm are shown. */
  readonly most: number;
  /** 'registers/norms.yaml:12:5', from where the user stands. */
  placeOf(at: Location): string;
}
