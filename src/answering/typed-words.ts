import { folded } from '../ask/matching.ts';
import { valuesFor } from '../questionnaire/value.ts';
import type { Question } from '../rules/questionnaires.ts';
import { alsoTyped, type Speech, textIn } from './speech.ts';

/** The words for a value, in the language of the person: 'sans objet', or the title of a choice. */
function namesOf(speech: Speech, question: Question, value: string): readonly string[] {
  const title = question.choices?.find((one) => one.value === value)?.title;
  const values: Readonly<Record<string, string>> = speech.texts.values;
  const own = question.kind === 'choice' ? [textIn(speech, title)] : [values[value] ?? ''];
  return [...own, ...(question.kind === 'choice' ? [] : alsoTyped(speech, value))].filter((name) => name !== '');
}

/** The value that words stand for: 'conforme' for compliant, 'oui' or 'true' for yes. */
export const valueMeant = (speech: Speech, question: Question, words: string): string | undefined =>
  valuesFor(question).find((value) => [value, ...namesOf(speech, question, value)].map(folded).includes(folded(words)));

/** What can be typed: 'compliant (conforme)'. */
export const knownValues = (speech: Speech, question: Question): readonly string[] =>
  valuesFor(question).map((value) => {
    const name = namesOf(speech, question, value)[0] ?? value;
    return name === value ? value : `${value} (${name})`;
  });
