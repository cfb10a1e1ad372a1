import { addPeriod, type Day } from '../../model/day.ts';
import type { Facts } from '../../model/repository.ts';
import { periods } from '../../norms/periods.ts';
import type { Person } from '../../rules/people.ts';
import { askedEntries } from '../asked-entries.ts';
import type { DocumentOptions } from '../document.ts';

/** Those that `--for` names, else those who start in the month that is asked for, or in that of the day. */
export function arrivalsOf(facts: Facts, options: DocumentOptions): readonly Person[] {
  const month = options.month ?? facts.today.slice(0, 7);
  const { repository } = facts;
  return (
    askedEntries(repository, 'people', options) ??
    repository.entries('people').filter(({ data }) => data.startedOn?.startsWith(month) === true)
  );
}

/**
 * Those that `--for` names, else those who leave in the month that is asked for; without either, those who left or leave
 * within the time in which a mailbox is to be closed, before the day or after it.
 */
export function departuresOf(facts: Facts, options: DocumentOptions): readonly Person[] {
  const { repository, today } = facts;
  const near = (leftOn: Day): boolean =>
    options.month !== undefined
      ? leftOn.startsWith(options.month)
      : addPeriod(today, periods['leaver-mailbox'], -1) <= leftOn &&
        leftOn <= addPeriod(today, periods['leaver-mailbox']);
  return (
    askedEntries(repository, 'people', options) ??
    repository.entries('people').filter(({ data }) => data.leftOn !== undefined && near(data.leftOn))
  );
}
