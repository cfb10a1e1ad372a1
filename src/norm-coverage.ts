import { allChecks } from './checks.ts';
import { documents } from './documents/index.ts';
import { registerNames } from './model/records.ts';
import type { Repository } from './model/repository.ts';
import type { Norm } from './norms/catalogue.ts';
import { type NormSet, normsOf, shippedNorms } from './norms/norm-set.ts';
import { recordSchema, resolved, type Schema } from './registers/schema.ts';
import { shippedEntries } from './registers/shipped.js';
import type { Form } from './rules/questionnaires.ts';

/** What in the tool touches one norm. */
export interface Coverage {
  readonly norm: Norm;
  /** Codes of the rules that check it. */
  readonly rules: readonly string[];
  /** Fields that answer it: 'processors/contract/signedOn'. */
  readonly fields: readonly string[];
  /** Documents that it asks for, or that state it. */
  readonly documents: readonly string[];
  /** Questions about it, by form: 'working/ops.backup'. */
  readonly questions: readonly string[];
  /** The strongest of those, in this order; 'manual' when nothing touches it and the adviser must judge alone. */
  readonly coverage: 'rules' | 'fields' | 'documents' | 'questions' | 'manual';
}

/** Every norm of the catalogues with what touches it; one that nothing touches is openly a gap. Those of a centre when it is given. */
export function normCoverage(repository?: Repository): readonly Coverage[] {
  const set = repository === undefined ? shippedNorms : normsOf(repository);
  const forms = repository?.entries('questionnaire-forms').map(({ data }) => data) ?? shippedForms();
  const rules = touching(set, allChecks(), ({ code, norms }) => [code, norms]);
  const fields = touching(set, answeringFields(), ({ field, answers }) => [field, answers]);
  const printed = touching(set, documents, ({ name, norms }) => [name, norms]);
  const asked = touching(set, forms.flatMap(questionsOf), ({ name, norms }) => [name, norms]);
  return set.all.map((norm) => {
    const touched = { rules: rules(norm), fields: fields(norm), documents: printed(norm), questions: asked(norm) };
    return { norm, ...touched, coverage: strongest.find((kind) => touched[kind].length > 0) ?? 'manual' };
  });
}

const strongest = ['rules', 'fields', 'documents', 'questions'] as const;

const shippedForms = (): readonly Form['data'][] =>
  shippedEntries('questionnaire-forms').map(({ data }) => data as Form['data']);

const questionsOf = ({ id: form, questions }: Form['data']) =>
  questions.map(({ id, norm }) => ({ name: `${form}/${id}`, norms: norm === undefined ? [] : [norm] }));

/** The names of those that cite a norm, or one for which it stands. */
function touching<Item>(
  set: NormSet,
  items: readonly Item[],
  read: (item: Item) => readonly [name: string, norms: readonly string[]],
): (norm: Norm) => readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const [name, norms] of items.map(read)) {
    for (const id of norms.flatMap(set.standingFor)) names.set(id, (names.get(id) ?? new Set()).add(name));
  }
  return ({ id }) => [...(names.get(id) ?? [])];
}

interface Answering {
  readonly field: string;
  readonly answers: readonly string[];
}

function answeringFields(): readonly Answering[] {
  return registerNames.flatMap((name) => fieldsOf(recordSchema(name), name));
}

function fieldsOf(schema: Schema, path: string): readonly Answering[] {
  const { properties = {}, items } = resolved(schema);
  const inner = Object.entries(properties).flatMap(([name, property]) => {
    const field = `${path}/${name}`;
    const own = property.answers === undefined ? [] : [{ field, answers: property.answers }];
    return [...own, ...fieldsOf(property, field)];
  });
  return items === undefined ? inner : [...inner, ...fieldsOf(items, path)];
}
