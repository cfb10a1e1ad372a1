import { localTime } from '../../clocks/instant.ts';
import type { LocalText, RegisterName, Registers } from '../../model/records.ts';
import { inRow, missing, type Said, sayer } from '../said.ts';
import type { InventoryContext } from './inventory.ts';

type Named = { [N in RegisterName]: Registers[N] extends { readonly name: LocalText } ? N : never }[RegisterName];

/** 'Valérie Lambermont'; the id of someone who is in no register; '' for nobody. */
export function personIn({ facts }: InventoryContext, id: string | undefined): string {
  const person = facts.repository.find('people', id ?? '');
  return person === undefined ? (id ?? '') : `${person.data.firstName} ${person.data.lastName}`;
}

/** For lists by name: 'Lambermont Valérie'. */
export function personByName({ facts }: InventoryContext, id: string): string {
  const person = facts.repository.find('people', id);
  return person === undefined ? id : `${person.data.lastName} ${person.data.firstName}`;
}

/** The name of an entry of a register whose entries have names; '' for none. */
export function nameIn({ facts, language }: InventoryContext, register: Named, id: string | undefined): Said {
  const entry = facts.repository.find(register, id ?? '');
  if (entry === undefined) return id ?? '';
  return sayer(language, entry).needed((entry.data as { readonly name: LocalText }).name, 'name');
}

/** The names of several, each on its line; the first that is missing stands for all. */
export function namesIn(context: InventoryContext, register: Named, ids: readonly string[] = []): Said {
  return inLines(ids.map((id) => nameIn(context, register, id)));
}

/** The names of many in a row, where a line for each would fill pages. */
export const namesInRow = (context: InventoryContext, register: Named, ids: readonly string[] = []): Said =>
  inRow(ids.map((id) => nameIn(context, register, id)));

/** Texts one below the other. */
export function inLines(parts: readonly Said[]): Said {
  const gap = parts.find((part) => typeof part !== 'string');
  return gap ?? parts.filter((part) => part !== '').join('\n');
}

/** '2026-03-12 16:40' of the clock on the wall; '' for none. */
export const momentOf = (instant: string | undefined): string => (instant === undefined ? '' : localTime(instant));

/** The word of a code; '' for none. */
export const wordOf = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | undefined): string =>
  code === undefined ? '' : words[code];

/** The text where there is one, else the mark of the field that should hold it. */
export const required = (text: Said, place: Parameters<typeof missing>[0], field: string): Said =>
  text === '' ? missing(place, field) : text;
