import type { Path } from '../model/location.ts';
import type { LocalText, RegisterName, Settings } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';

export type TextLanguage = Settings['languages'][number];

/** The language of every text that is a plain string: the first of the settings. */
export const mainLanguage = ({ settings }: Repository): TextLanguage => settings.data.languages[0] ?? 'fr';

/** The fields of a register that the notices print, whatever their depth: the entries' own names and sentences. */
export const printedFields: Partial<Readonly<Record<RegisterName, readonly string[]>>> = {
  notices: (
    'title scope personsConcerned commitment introduction sharingPrinciples definition defaultTrigger principle ' +
    'archiving afterwards paragraphs directTo text what'
  ).split(' '),
  'processing-activities':
    'name description aids purpose condition interest dataSubjects items through consequence essence to copy logic consequences'.split(
      ' ',
    ),
  'data-categories': ['name', 'description', 'item', 'condition'],
  recipients: ['name', 'what', 'condition', 'definition'],
  'retention-schedule': 'activity detail domain trigger activeText intermediateText fateText'.split(' '),
  measures: ['publicText'],
};

/** Internal by nature, or references to other entries: never a text for the public. */
const closedFields: ReadonlySet<string> = new Set(['dpia', 'schedule', 'texts', 'citation', 'frame']);

type Visit = (text: LocalText, path: Path) => void;

/** Calls `visit` for every text of an entry that a notice prints. The path is only lent: copy it to keep it. */
export function visitTexts(register: RegisterName, data: object, visit: Visit): void {
  const fields = new Set(printedFields[register] ?? []);
  const walk = (value: unknown, path: (string | number)[], printed: boolean): void => {
    if (printed && (typeof value === 'string' || isTranslated(value))) visit(value, path);
    else if (typeof value === 'object' && value !== null) {
      const index = Array.isArray(value);
      // Not Object.entries: its pairs alone cost a tenth of a large run.
      for (const key in value) {
        if (closedFields.has(key)) continue;
        const child = (value as Record<string, unknown>)[key];
        path.push(index ? Number(key) : key);
        walk(child, path, index ? printed : fields.has(key));
        path.pop();
      }
    }
  };
  walk(data, [], false);
}

const isTranslated = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && ('fr' in value || 'nl' in value || 'de' in value || 'en' in value);

/** What a text says in each language; a plain string speaks the main language. */
export function spoken(text: LocalText, main: TextLanguage): Readonly<Partial<Record<string, string>>> {
  return typeof text === 'string' ? { [main]: text } : text;
}
