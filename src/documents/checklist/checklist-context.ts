import type { ChecklistWords } from '../../languages/checklist-words.ts';
import { checklistWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { LocalText } from '../../model/records.ts';
import type { Entry, Facts } from '../../model/repository.ts';
import type { Person } from '../../rules/people.ts';
import { isMissing, type Said, sayer } from '../said.ts';

/** What every part of a check list starts from. */
export interface ChecklistContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: ChecklistWords;
  readonly person: Person;
}

/** One thing to do: a box, ticked when the registers tell that it is done. */
export interface Line {
  readonly isDone: boolean;
  readonly what: Said;
  /** Who does it. */
  readonly by: Said;
  /** 'accesses/dubois-logisocial'; '' for what no register tells. */
  readonly reference: string;
}

export const checklistContext = (person: Person, facts: Facts, language: Language): ChecklistContext => ({
  facts,
  language,
  words: checklistWordsOf(language.code),
  person,
});

/** A line of the words with its values; a part in square brackets goes with its value, a missing one stands for all. */
export function lineText(term: string, values: Readonly<Record<string, Said | undefined>>): Said {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const gap = known.map(([, value]) => value).find((value) => isMissing(value));
  if (isMissing(gap)) return gap;
  return fillSentence(term, Object.fromEntries(known) as Readonly<Record<string, string>>);
}

/** The name of an entry in the language of the page; the id of one that the registers lack. */
export const nameOf = (
  entry: Entry<{ readonly name: LocalText }> | undefined,
  id: string,
  { language }: ChecklistContext,
): Said => (entry === undefined ? id : sayer(language, entry).needed(entry.data.name, 'name'));

/** 'Aline Bodart', or who does it where the registers name nobody, or the person of the list. */
export function byPerson(id: string | undefined, otherwise: string, { facts, person }: ChecklistContext): string {
  const found = id === undefined || id === person.id ? undefined : facts.repository.find('people', id);
  return found === undefined ? otherwise : fullName(found);
}

export const fullName = ({ data }: Person): string => `${data.firstName} ${data.lastName}`;

/** The head of the person's service, by name where one is written. */
export function headOf(context: ChecklistContext): string {
  const { facts, person, words } = context;
  return byPerson(facts.repository.find('services', person.data.service ?? '')?.data.head, words.by.head, context);
}
