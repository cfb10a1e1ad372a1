import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklistContext, type Line } from '../../../src/documents/checklist/checklist-context.ts';
import { departureLines } from '../../../src/documents/departure-checklist.ts';
import { fr } from '../../../src/languages/fr.ts';
import { personReferences } from '../../../src/rules/person-references.ts';
import { factsOf } from '../facts-of.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';

const today = '2026-11-22';
const day = fc.constantFrom('2025-03-01', '2026-10-20', '2026-11-21', today, '2026-11-23', '2027-02-01');
const ended = fc.option(day, { nil: undefined });
const who = fc.constantFrom('leaver', 'other');
const held = fc.record({ person: who, ended });
const leftOn = fc.option(fc.constantFrom('2026-05-29', '2026-11-21', today, '2026-11-30'), { nil: undefined });
const centre = fc.record({
  leftOn,
  accesses: fc.array(fc.record({ person: who, ended, toRoom: fc.boolean() }), { maxLength: 6 }),
  assets: fc.array(held, { maxLength: 5 }),
  keys: fc.array(held, { maxLength: 5 }),
  roles: fc.array(held, { maxLength: 4 }),
});

type Centre = typeof centre extends fc.Arbitrary<infer Value> ? Value : never;

/** JSON is YAML; what is undefined is not written. */
function registersOf({ leftOn: last, accesses, assets, keys, roles }: Centre): Readonly<Record<string, string>> {
  const person = (id: string, rest: object) => ({ id, firstName: id, lastName: 'X', kind: 'staff', ...rest });
  return Object.fromEntries(
    Object.entries({
      people: [person('leaver', { leftOn: last }), person('other', {})],
      applications: [{ id: 'app', name: 'App', kind: 'social' }],
      rooms: [
        {
          ...{ id: 'room', kind: 'office', name: 'Bureau' },
          keys: keys.map((one, index) => ({
            ...{ number: `K-${index}`, kind: index % 3 === 2 ? 'code' : 'key' },
            ...{ holder: one.person, returnedOn: one.ended },
          })),
        },
      ],
      accesses: accesses.map(({ toRoom, ...one }, index) => ({
        ...{ id: `access-${index}`, person: one.person, withdrawnOn: one.ended },
        ...(toRoom ? { room: 'room' } : { application: 'app' }),
      })),
      assets: assets.map((one, index) => ({
        ...{ id: `asset-${index}`, kind: 'printer', name: 'Objet', holder: one.person, returnedOn: one.ended },
      })),
      roles: roles.map((one, index) => ({
        ...{ id: `role-${index}`, role: 'platform-member', person: one.person, endedOn: one.ended },
      })),
    }).map(([name, entries]) => [name, JSON.stringify(entries)]),
  );
}

const linesOf = (one: Centre) => {
  const facts = factsOf(registersOf(one), today);
  const [person] = facts.repository.entries('people');
  if (person === undefined) throw new Error('nobody');
  return departureLines(checklistContext(person, facts, fr));
};

const toDo = (lines: readonly Line[]) => lines.filter(({ isDone }) => !isDone).map(({ reference }) => reference);

/** The numbers of the things that are the leaver's and have not ended on the day. */
const open = (things: readonly { readonly person: string; readonly ended: string | undefined }[]): readonly number[] =>
  things.flatMap((one, index) =>
    one.person === 'leaver' && (one.ended === undefined || one.ended > today) ? [index] : [],
  );

test('the list of who leaves holds exactly the accesses, objects, keys and roles open that day', () => {
  fc.assert(
    fc.property(centre, (one) => {
      const lines = linesOf(one);
      expect(toDo(lines.accesses)).toEqual(open(one.accesses).map((index) => `accesses/access-${index}`));
      expect(toDo(lines.assets)).toEqual(open(one.assets).map((index) => `assets/asset-${index}`));
      expect(toDo(lines.roles)).toEqual(open(one.roles).map((index) => `roles/role-${index}`));
      const keys = lines.keys.filter(({ isDone }) => !isDone).map(({ what }) => /K-(\d+)/.exec(String(what))?.[1]);
      expect(keys.map(Number)).toEqual(open(one.keys));
    }),
  );
});

test('what is ticked is the leaver’s, and ended at most a month before the departure', () => {
  fc.assert(
    fc.property(centre, (one) => {
      const ticked = linesOf(one).accesses.filter(({ isDone }) => isDone);
      const since = { '2026-05-29': '2026-04-29', '2026-11-21': '2026-10-21', [today]: '2026-10-22' };
      const from = one.leftOn === undefined ? '9999' : (since[one.leftOn as keyof typeof since] ?? '2026-10-30');
      const expected = one.accesses.flatMap(({ person, ended: on }, index) =>
        person === 'leaver' && on !== undefined && on <= today && on >= from ? [`accesses/access-${index}`] : [],
      );
      expect(ticked.map(({ reference }) => reference)).toEqual(expected);
    }),
  );
});

test('everything that needs someone present is handed over: nothing that validate would miss later', () => {
  const facts = exampleFacts('cpas');
  const needed = [...personReferences(facts)];
  for (const person of facts.repository.entries('people')) {
    const { handover, roles } = departureLines(checklistContext(person, facts, fr));
    const papers = 1;
    const open = roles.filter(({ isDone }) => !isDone).length;
    expect(handover.length - papers + open).toBe(needed.filter((one) => one.person === person.id).length);
  }
});
