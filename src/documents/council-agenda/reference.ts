import type { Location } from '../../model/location.ts';
import type { RegisterName } from '../../model/records.ts';

/** 'incidents/2026-005': where the council, or an auditor, finds the entry. */
export const reference = (register: RegisterName, id: string): string => `${register}/${id}`;

/** 'people.yaml:413': for entries whose id would tell a name, and for several at once. */
export const placeReference = ({ file, line }: Location): string => `${file.split('/').at(-1)}:${line}`;
