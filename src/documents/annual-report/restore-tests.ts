import type { Day } from '../../model/day.ts';
import { type Said, sayer } from '../said.ts';
import { decimal } from './figures.ts';
import { isInYear, type ReportContext } from './report-context.ts';

/** One time a back-up was read again. */
export interface RestoreTest {
  readonly on: Day;
  /** The id of the back-up. */
  readonly backup: string;
  readonly day: string;
  readonly name: Said;
  readonly result: string;
  readonly hours: string;
  readonly remarks: Said;
}

/** The restore tests of the year, the earliest first; also of a back-up that has since been given up. */
export function restoreTests(context: ReportContext): readonly RestoreTest[] {
  const { language, words, say } = context;
  const tests = context.facts.repository.entries('backups').flatMap((backup) => {
    const said = sayer(language, backup);
    return (backup.data.restoreTests ?? []).flatMap(({ on, result, hours, remarks }, index) => {
      if (!isInYear(context, on)) return [];
      return [
        {
          on,
          backup: backup.id,
          day: language.formatDay(on),
          name: said.needed(backup.data.name, 'name'),
          result: words.results[result ?? 'unknown'],
          hours: hours === undefined ? '–' : say('testHours', { hours: decimal(hours) }),
          remarks: said.optional(remarks, 'restoreTests', index, 'remarks'),
        },
      ];
    });
  });
  return tests.toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
