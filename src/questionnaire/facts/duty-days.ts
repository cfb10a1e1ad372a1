import type { Day } from '../../model/day.ts';
import type { Registers } from '../../model/records.ts';
import type { Facts } from '../../model/repository.ts';
import type { Ground } from './fact.ts';

type DatedGround = Ground & { readonly on: Day };

/** The days on which controls that follow a duty were performed. */
export const controlDays = ({ repository }: Facts, duty: string): readonly DatedGround[] =>
  repository
    .entries('controls')
    .filter(({ data }) => data.duty === duty)
    .flatMap(({ id, data: { name, performances = [] } }) =>
      performances.map(({ on }) => ({ at: `controls/${id}`, name, on })),
    );

/** The days on which interventions of a nature ended, or began where no end is written. */
export const interventionDays = (
  { repository }: Facts,
  nature: Registers['interventions']['nature'],
): readonly DatedGround[] =>
  repository
    .entries('interventions')
    .filter(({ data }) => data.nature === nature)
    .flatMap(({ id, data: { number, startedOn, endedOn } }) => {
      const on = endedOn ?? startedOn;
      return on === undefined ? [] : [{ at: `interventions/${id}`, name: number, on }];
    });
