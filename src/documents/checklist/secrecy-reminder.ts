import { signedByPerson } from '../../rules/declarations.ts';
import { type ChecklistContext, type Line, lineText } from './checklist-context.ts';

/** The declaration binds after the departure: the last conversation says so. */
export function secrecyReminder({ facts, language, words, person }: ChecklistContext): Line {
  const last = signedByPerson(facts).get(person.id)?.at(-1);
  const by = words.by.adviser;
  if (last === undefined)
    return { isDone: false, what: words.departure.secrecyUnsigned, by, reference: `people/${person.id}` };
  const what = lineText(words.departure.secrecy, { day: language.formatDay(last.signedOn) });
  return { isDone: false, what, by, reference: `declarations/${last.declaration.id}` };
}
