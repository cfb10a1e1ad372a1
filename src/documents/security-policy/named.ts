import type { Path } from '../../model/location.ts';
import type { Entry } from '../../model/repository.ts';
import { missing, type Said, sayer } from '../said.ts';
import type { PolicyContext } from './context.ts';

/** 'Philippe Sauvage'; the mark of the field where no known person is named. */
export function personName(
  { facts }: PolicyContext,
  id: string | undefined,
  place: Pick<Entry<unknown>, 'at'>,
  ...path: Path
): Said {
  const person = facts.repository.find('people', id ?? '')?.data;
  return person === undefined ? missing(place, ...path) : `${person.firstName} ${person.lastName}`;
}

/** The first function of a person; '' when none is written. */
export function functionOf({ facts, language }: PolicyContext, id: string | undefined): Said {
  const person = facts.repository.find('people', id ?? '');
  return person === undefined ? '' : sayer(language, person).optional(person.data.functions?.[0], 'functions', 0);
}

/** The name of a supplier of the register; '' for none. */
export function supplierName({ facts, language }: PolicyContext, id: string | undefined): Said {
  const supplier = facts.repository.find('processors', id ?? '');
  return supplier === undefined ? '' : sayer(language, supplier).needed(supplier.data.name, 'name');
}
