import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';

export type Room = Entry<Registers['rooms']>;

/** The rooms in use today. */
export const roomsInUse = ({ repository, today }: Facts): readonly Room[] =>
  repository.entries('rooms').filter(({ data }) => !hasEnded(data.closedOn, today));

/** The rooms in use that the norms name: those of the servers and of the archives. */
export const protectedRooms = (facts: Facts): readonly Room[] =>
  roomsInUse(facts).filter(({ data }) => data.kind === 'server' || data.kind === 'archive');

type Key = NonNullable<Registers['rooms']['keys']>[number];

/** A key that is out, and its place in the list of its room. */
export interface KeyOut {
  readonly key: Key;
  readonly index: number;
}

/** The keys, badges and codes of a room that have not come back. */
export function keysOut({ data }: Room, { today }: Facts): readonly KeyOut[] {
  const all = (data.keys ?? []).map((key, index) => ({ key, index }));
  return all.filter(
    ({ key }) => (key.givenOn ?? today) <= today && (key.returnedOn === undefined || key.returnedOn > today),
  );
}
