import { currentBackups } from '../../rules/backups.ts';
import { sayer } from '../said.ts';
import { isInYear, type ReportContext } from './report-context.ts';
import { restoreTests } from './restore-tests.ts';

/** The tests of the year: back-ups read again, continuity plan played. */
export function continuity(context: ReportContext) {
  const { atEnd, say } = context;
  const tests = restoreTests(context);
  const untested = currentBackups(atEnd).filter(({ id }) => !tests.some((test) => test.backup === id)).length;
  return {
    count: say('restoreTests', {}, tests.length),
    rows: tests,
    untested: untested === 0 ? '' : say('untestedBackups', {}, untested),
    exercises: exercises(context),
  };
}

/** The times the continuity plan was played, with what was noted. */
function exercises(context: ReportContext) {
  const { language, words } = context;
  const played = context.facts.repository
    .entries('controls')
    .filter(({ data }) => data.duty === 'duty:continuity-exercise');
  return played.flatMap((control) =>
    (control.data.performances ?? []).flatMap(({ on, result, remarks }, index) => {
      if (!isInYear(context, on)) return [];
      const noted = sayer(language, control).optional(remarks, 'performances', index, 'remarks');
      return [{ day: language.formatDay(on), result: words.results[result ?? 'unknown'], remarks: noted }];
    }),
  );
}
