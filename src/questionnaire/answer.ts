import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../model/location.ts';
import { appendItem, type Edited, removeField, setField, writtenAt } from '../registers/edit.ts';
import { fieldTitles } from '../registers/schema.ts';
import type { Answer } from '../rules/questionnaires.ts';
import type { Value } from './value.ts';

/** What is answered to one question. What is undefined takes the place of what stood there before: nothing stays. */
export interface Reply {
  readonly value: Value;
  readonly explanation?: Answer['explanation'];
  readonly actions?: readonly string[] | undefined;
  readonly due?: string | undefined;
  readonly evidence?: Answer['evidence'];
}

/** The answers as a text of a questionnaire holds them; `base` leads to the questionnaire inside its file. */
export const answersIn = (text: string, base: Path): readonly Answer[] =>
  (writtenAt(text, [...base, 'answers']) ?? []) as readonly Answer[];

/**
 * The text with an answer, confirmed. The proof that the registers gave stays; the basis becomes 'adviser' where the
 * answer is another than the proposed one.
 */
export function withReply(text: string, base: Path, question: string, reply: Reply): Edited {
  const answers = answersIn(text, base);
  const index = answers.findIndex((one) => one.question === question);
  const old = answers[index];
  const fields = fieldsOf(old, reply);
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (old === undefined) return appendItem(text, [...base, 'answers'], { question, ...filled });
  const path = [...base, 'answers', index];
  const gone = Object.keys(fields).filter((field) => !Object.hasOwn(filled, field) && Object.hasOwn(old, field));
  const changed = Object.entries(filled).filter(
    ([field, value]) => !isDeepStrictEqual(old[field as keyof Answer], value),
  );
  return changed.reduce<Edited>(
    (now, [field, value]) => ('refused' in now ? now : setField(now.text, [...path, field], value, order())),
    gone.reduce<Edited>((now, field) => ('refused' in now ? now : removeField(now.text, [...path, field])), { text }),
  );
}

/** The fields of an answer as the schema lists them. */
const order = (): readonly string[] => fieldTitles('questionnaires', ['answers', 0]).map(({ field }) => field);

function fieldsOf(old: Answer | undefined, { value, explanation, actions, due, evidence }: Reply) {
  const basis = old?.value === value ? (old.basis ?? 'adviser') : 'adviser';
  return {
    value,
    state: 'confirmed',
    basis,
    explanation,
    actions: orNothing(actions),
    due,
    evidence: orNothing(evidence),
  };
}

const orNothing = <List extends readonly unknown[]>(list: List | undefined): List | undefined =>
  list === undefined || list.length === 0 ? undefined : list;
