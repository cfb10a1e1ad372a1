import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { load } from '../../src/load.ts';
import type { Facts } from '../../src/model/repository.ts';
import { adoptInFiles } from '../../src/plan/adopt-in-files.ts';
import { actionsToAdopt, adoptingDecision } from '../../src/plan/adopting.ts';

const settings = { path: 'cpas-sec.yaml', text: 'profile: be-cpas\nlevel: start\nlanguages: [fr]\n' };
const decisions = {
  path: 'registers/decisions.yaml',
  text: '- { id: d-2025, on: 2025-11-17, kind: budget }\n- { id: d-2026, on: 2026-11-16, kind: budget }\n',
};

function factsOf(text: string, path = 'registers/plan.yaml'): Facts {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const { repository, faults } = load({ files: [settings, decisions, { path, text: clean }], faults: [] });
  if (repository === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return { repository, today: '2026-11-22', revision: '' };
}

/** The text after the adoption, or the problem. */
function adopted(text: string, path = 'registers/plan.yaml', decision = 'd-2026'): string {
  const facts = factsOf(text, path);
  const actions = actionsToAdopt(facts, adoptingDecision(facts, decision));
  return adoptInFiles(actions, decision, () => text).map((file) => file.text)[0] ?? text;
}

/** Lines that are only in the new text; fails where an old line is gone or moved. */
function addedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  const added: string[] = [];
  let place = 0;
  for (const line of after.split('\n')) {
    if (line === old[place]) place += 1;
    else added.push(line);
  }
  expect(place).toBe(old.length);
  return added;
}

describe('a new adopted version is put in and nothing else is touched', () => {
  test('comments, order, quotes and the author’s indentation stay', () => {
    const before = [
      '# Tête',
      "-   title: 'Onduleur'   # cité",
      '    id: onduleur',
      '',
      '    # entre deux champs',
      '    year: 2027',
      '    adopted:',
      '        - decision: d-2025',
      '          year: 2026',
      '          # pourquoi',
      '    note: fin',
      '# Pied',
      '',
    ].join('\n');
    expect(addedLines(before, adopted(before))).toEqual(['        - decision: d-2026', '          year: 2027']);
  });

  test('Windows line ends and the byte-order mark stay', () => {
    const before = '\uFEFF- id: onduleur\r\n  title: Onduleur\r\n  year: 2027\r\n\r\n';
    expect(adopted(before)).toBe(
      '\uFEFF- id: onduleur\r\n  title: Onduleur\r\n  year: 2027\r\n  adopted:\r\n    - decision: d-2026\r\n      year: 2027\r\n\r\n',
    );
  });

  test('a last line without an end gets no end', () => {
    const after = adopted('- id: onduleur\n  title: Onduleur\n  year: 2027');
    expect(after.endsWith('      year: 2027')).toBe(true);
  });

  test('a block of text at the end of an action stays whole, with its marks', () => {
    const before = '- id: onduleur\n  title: Onduleur\n  year: 2027\n  note: |\n    Ligne\n\n    # pas une remarque\n';
    const after = adopted(before);
    expect(parse(after)[0].note).toBe(parse(before)[0].note);
    addedLines(before, after);
  });

  test('a record in a file of its own', () => {
    const before = 'id: onduleur\ntitle: Onduleur\nyear: 2027\nnoCost: true\n';
    expect(adopted(before, 'registers/plan/onduleur.yaml')).toBe(
      `${before}adopted:\n  - decision: d-2026\n    year: 2027\n    budget: []\n`,
    );
  });

  test.each([
    '- { id: onduleur, title: Onduleur, year: 2027 }\n',
    '- id: onduleur\n  title: Onduleur\n  year: 2027\n  adopted: [{ decision: d-2025 }]\n',
  ])('what is written in braces stays in braces: %s', (text) => {
    const after = parse(adopted(text));
    expect(after[0].adopted.at(-1)).toEqual({ decision: 'd-2026', year: 2027 });
    expect(adopted(text)).toMatch(/[{[]/);
  });

  test('an action that shares its values with another one is refused', () => {
    const text =
      '- { id: onduleur, title: Onduleur, adopted: &v [{ decision: d-2025 }] }\n- { id: autre, title: A, adopted: *v }\n';
    expect(() => adopted(text)).toThrow('plan-not-editable');
  });
});

const number = fc.integer({ min: 1, max: 4 });
const anyAction = fc.record(
  {
    quarter: number,
    days: fc.constantFrom(0, 0.5, 3),
    budget: fc.array(fc.record({ year: fc.constantFrom(2026, 2027), amount: fc.constantFrom(0, 12.34, 1500) }), {
      minLength: 1,
      maxLength: 3,
    }),
    noCost: fc.boolean(),
    note: fc.constantFrom('simple', 'a: b # c', "l'été"),
  },
  { requiredKeys: [] },
);

test('whatever the actions, only `adopted` grows, by what the action is', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 1, maxLength: 4 }), fc.boolean(), (actions, commented) => {
      const before = actions
        .map((action, index) => {
          const fields = Object.entries({ title: `A${index}`, year: 2026, ...action, note: action.note || 'x' });
          const lines = fields.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
          return [`- id: a${index}`, ...lines, ...(commented ? ['# remarque'] : []), ''].join('\n');
        })
        .join('\n');
      const after = parse(adopted(before));
      for (const [index, old] of parse(before).entries()) {
        const { adopted: versions, ...rest } = after[index];
        expect(rest).toEqual(old);
        expect(versions).toHaveLength(1);
        const { decision, budget = [], ...fixed } = versions[0];
        expect(decision).toBe('d-2026');
        expect(fixed).toEqual(
          Object.fromEntries(['year', 'quarter', 'days'].flatMap((name) => (name in old ? [[name, old[name]]] : []))),
        );
        const sum = (lines: readonly { amount: number }[]) => lines.reduce((all, one) => all + one.amount, 0);
        expect(sum(budget)).toBeCloseTo(sum(old.budget ?? []), 5);
      }
    }),
    { numRuns: 60 },
  );
});

test('a decision that cannot adopt is refused', () => {
  const facts = factsOf('- id: onduleur\n  title: Onduleur\n  year: 2027\n');
  expect(() => adoptingDecision(facts, 'd-2027')).toThrow('unknown-decision');
  expect(() => adoptingDecision({ ...facts, today: '2026-11-15' }, 'd-2026')).toThrow('decision-to-come');
  const twice = factsOf('- id: onduleur\n  title: Onduleur\n  adopted:\n    - decision: d-2026\n');
  expect(() => adoptingDecision(twice, 'd-2026')).toThrow('already-adopted');
});
