import { type Backup, currentBackups, latestTest } from '../../rules/backups.ts';
import { missing, type Said, sayer } from '../said.ts';
import { every, missingEntry, type PolicyContext } from './context.ts';

/** The back-up sets that are made today, and whether a copy leaves the building. */
export function backups(context: PolicyContext) {
  const all = currentBackups(context.facts);
  return {
    rows: all.map((backup) => rowOf(backup, context)),
    offSite: all.some(({ data }) => data.offSite === true),
    gap: all.length === 0 ? missingEntry('backups', 'name') : '',
  };
}

function rowOf(backup: Backup, context: PolicyContext) {
  const { language, words } = context;
  const { name, data, medium, place, offSite, frequency, keptFor, encrypted } = backup.data;
  const say = sayer(language, backup);
  return {
    name: say.needed(name, 'name'),
    data: say.optional(data, 'data'),
    medium: medium === undefined ? missing(backup, 'medium') : words.media[medium],
    place: say.needed(place, 'place'),
    offSite: offSite === true,
    encrypted: encrypted === true,
    rhythm: frequency === undefined ? missing(backup, 'frequency') : every(frequency, context),
    kept: keptFor === undefined ? '' : language.formatPeriod(keptFor),
    tested: testOf(backup, context),
  };
}

/** '22 octobre 2026 (réussi)' */
function testOf(backup: Backup, { facts, language, words }: PolicyContext): Said {
  const test = latestTest(backup, facts.today)?.item;
  return test === undefined ? '' : `${language.formatDay(test.on)} (${words.results[test.result ?? 'unknown']})`;
}
