import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';

export type Application = Entry<Registers['applications']>;

/** The applications in use today. */
export const applicationsInUse = ({ repository, today }: Facts): readonly Application[] =>
  repository
    .entries('applications')
    .filter(({ data }) => (data.startedOn ?? today) <= today && !hasEnded(data.endedOn, today));
