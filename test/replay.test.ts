import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../src/files/folder.ts';
import { load } from '../src/load.ts';
import type { Day } from '../src/model/day.ts';
import { judge } from '../src/validate.ts';

const home = join(import.meta.dirname, 'replay');
const loaded = load(readFolder(join(home, 'centre')));

/** What is found in the same files as of another day: 'registers/people.yaml:3 person/mailbox-open'. */
const foundOn = (today: Day): readonly string[] =>
  judge(loaded, { today, revision: '', replay: true }).diagnostics.map(
    ({ at, code }) => `${at.file}:${at.line} ${code}`,
  );

test.each([
  ['2025-12-31', 'expected-2025.txt'],
  ['2026-12-31', 'expected-2026.txt'],
])('the state of %s', (day, list) => {
  const expected = readFileSync(join(home, list), 'utf8').split('\n').filter(Boolean);
  expect(foundOn(day)).toEqual(expected);
});

test('the order in which days are asked changes nothing', () => {
  const [first, later] = [foundOn('2025-12-31'), foundOn('2026-12-31')];
  expect(foundOn('2025-12-31')).toEqual(first);
  expect(foundOn('2026-12-31')).toEqual(later);
});

/** What time alone brings: the last day on which all is well, and the day after. */
const turns: readonly [what: string, found: string, well: Day, wrong: Day][] = [
  ['the month of a request', 'registers/requests.yaml:3 request/overdue', '2026-01-19', '2026-01-20'],
  ['a record not read again', 'personnel.yaml:29 processing/not-reviewed', '2026-03-05', '2026-03-06'],
  ['a control', 'registers/controls.yaml:9 control/overdue', '2026-03-15', '2026-03-16'],
  ['a departure', 'registers/accesses.yaml:3 access/held-after-departure', '2026-04-30', '2026-05-01'],
  ['the training of the year', 'registers/people.yaml:10 person/awareness-overdue', '2026-05-20', '2026-05-21'],
  ['a mailbox', 'registers/people.yaml:26 person/mailbox-open', '2026-05-30', '2026-05-31'],
  ['a waiver', 'cpas-sec.yaml:10 settings/waiver-expired', '2026-06-30', '2026-07-01'],
  ['what the waiver covered', 'registers/assets.yaml:8 asset/laptop-not-encrypted', '2026-06-30', '2026-07-01'],
  ['a contract', 'registers/processors.yaml:11 processor/contract-expired', '2026-09-30', '2026-10-01'],
  ['an access not reviewed', 'registers/accesses.yaml:18 access/not-reviewed', '2026-11-03', '2026-11-04'],
];

test.each(turns)('%s: %s, not before its day', (_, found, well, wrong) => {
  const isFound = (day: Day): boolean => foundOn(day).some((one) => one.endsWith(found));
  expect([isFound(well), isFound(wrong)]).toEqual([false, true]);
});
