import { allChecks } from './checks.ts';
import { registerNames } from './model/records.ts';
import type { Norm } from './norms/catalogue.ts';
import { norms } from './norms/catalogues.js';
import { recordSchema, resolved, type Schema } from './registers/schema.ts';

/** What in the tool touches one norm. */
export interface Coverage {
  readonly norm: Norm;
  /** Codes of the rules that check it. */
  readonly rules: readonly string[];
  /** Fields that answer it: 'processors/contract/signedOn'. */
  readonly fields: readonly string[];
  /** 'rules' when a rule checks it, 'fields' when only a field answers it, 'manual' when the adviser must judge. */
  readonly coverage: 'rules' | 'fields' | 'manual';
}

/** Every norm of the catalogues with the rules and fields that touch it; one with neither is openly a gap. */
export function normCoverage(): readonly Coverage[] {
  const checks = allChecks();
  const fields = answeringFields();
  return norms.map((norm) => {
    const rules = checks.filter((check) => check.norms.includes(norm.id)).map(({ code }) => code);
    const answered = fields.filter(({ answers }) => answers.includes(norm.id)).map(({ field }) => field);
    const coverage = rules.length > 0 ? 'rules' : answered.length > 0 ? 'fields' : 'manual';
    return { norm, rules, fields: answered, coverage };
  });
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
