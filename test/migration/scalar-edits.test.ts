import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decode } from '../../src/files/decode.ts';
import { findNorm } from '../../src/norms/citation.ts';
import { moveOf } from '../../src/norms/migration.ts';
import { locate } from '../../src/registers/locate.ts';
import { normCitationsIn } from '../../src/registers/norm-citations.ts';
import { editScalars } from '../../src/registers/scalar-edits.ts';

const ids = ['bcss:ops.backup', 'bcss:ops.logging', 'bcss:physical.access', 'gdpr:32(1)(d)'];
const successors: Readonly<Record<string, string>> = {
  'bcss:ops.backup': 'bcss:12.4',
  'bcss:ops.logging': "bcss:12.5,d'office",
  'bcss:physical.access': 'bcss:accès[1]',
};

/** One measure a record, its list of norms written in one of the ways of YAML. */
const measure = fc.record({
  norms: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
  quote: fc.constantFrom('', '"', "'"),
  flow: fc.boolean(),
  comment: fc.constantFrom('', ' # bcss:ops.backup reste écrit ici', ' # é “x” 😀'),
  text: fc.constantFrom('Sauvegarde', '"bcss:ops.backup en toutes lettres"', "'l''accès'"),
});

function written({
  norms,
  quote,
  flow,
  comment,
  text,
}: typeof measure extends fc.Arbitrary<infer One> ? One : never): string {
  const items = norms.map((id) => `${quote}${id}${quote}`);
  const list = flow
    ? ` [${items.join(', ')}]${comment}`
    : `${comment}\n${items.map((item) => `    - ${item}${comment}`).join('\n')}`;
  return `- id: m\n  name: ${text}\n  norms:${list}\n`;
}

const file = (text: string) => ({ path: 'registers/measures.yaml', text });

describe('editing ids where they stand', () => {
  it('changes those values and no other, no comment, no line end, no mark', () => {
    const endings = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 4 }), endings, fc.boolean(), (measures, end, marked) => {
        const raw = (marked ? '\ufeff' : '') + measures.map(written).join('').replaceAll('\n', end);
        const decoded = decode(Buffer.from(raw));
        const text = 'text' in decoded ? decoded.text : '';
        const edits = (normCitationsIn(file(text)) ?? []).flatMap(({ source, path, id }) => {
          const to = successors[id];
          return to === undefined ? [] : [{ ...locate(source, path), from: id, to }];
        });
        const { text: after, refused } = editScalars(raw, edits);
        expect(refused).toEqual([]);
        const moved = (parse(text) as { norms: string[] }[]).map((one) => ({
          ...one,
          norms: one.norms.map((id) => successors[id] ?? id),
        }));
        expect(parse(after.replace('\ufeff', '').replace(/\r\n?/g, '\n'))).toEqual(moved);
        expect(after.split(end)).toHaveLength(raw.split(end).length);
        expect(after.startsWith('\ufeff')).toBe(marked);
        const back = edits.toReversed().reduce(
          (left, { from, to }) =>
            left
              .replaceAll(JSON.stringify(to), from)
              .replaceAll(`'${to.replaceAll("'", "''")}'`, from)
              .replaceAll(to, from),
          after,
        );
        expect(back.replace(/["']/g, '')).toBe(raw.replace(/["']/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves what is written in a special way to the hand', () => {
    const text = '- id: m\n  norms: [&a bcss:ops.backup, *a, "bcss:ops\\x2ebackup"]\n';
    const edits = (normCitationsIn(file(text)) ?? []).map(({ source, path, id }) => ({
      ...locate(source, path),
      from: id,
      to: 'bcss:12.4',
    }));
    const { refused, text: after } = editScalars(text, edits);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    expect(after).toContain('*a');
    expect(after).toContain('\\x2e');
  });
});

describe('where a norm goes', () => {
  const norm = (id: string, more: object = {}) => ({
    ...{
      id,
      catalogue: 'bcss',
      citation: { fr: 'BCSS' },
      title: { fr: 'Autre chose' },
      source: 'x',
      confidence: 'seen',
    },
    ...more,
  });
  const move = (from: string, after: readonly ReturnType<typeof norm>[]) => moveOf(from, { before: findNorm, after });

  it('is sure where one norm says that it replaces it', () => {
    const after = [norm('bcss:1.1'), norm('bcss:1.2', { replaces: ['bcss:ops.backup'] })];
    expect(move('bcss:ops.backup', after)).toMatchObject({ reason: 'replaces', to: ['bcss:1.2'], sure: true });
  });

  it('is a choice where two do', () => {
    const after = [
      norm('bcss:1.1', { replaces: ['bcss:ops.backup'] }),
      norm('bcss:1.2', { replaces: ['bcss:ops.backup'] }),
    ];
    expect(move('bcss:ops.backup', after)).toMatchObject({
      reason: 'several',
      to: ['bcss:1.1', 'bcss:1.2'],
      sure: false,
    });
  });

  it('is only a suggestion by number, and says whether both numbers were seen', () => {
    const same = (number: string) => [norm('bcss:x', { number, verified: true })];
    expect(move('bcss:ops.backup', same('12.4'))).toEqual({
      from: 'bcss:ops.backup',
      reason: 'number',
      to: ['bcss:x'],
      sure: false,
    });
    expect(move('bcss:staff.awareness', same('7.2'))).toMatchObject({ reason: 'number', sure: false, verified: true });
  });

  it('is a suggestion by a near title, never by one word in common, else nowhere', () => {
    const title = (fr: string) => [norm('bcss:x', { title: { fr } })];
    expect(move('bcss:assets.inventory', title('Inventaire du matériel et des logiciels du centre'))).toMatchObject({
      reason: 'title',
      sure: false,
    });
    expect(move('bcss:assets.inventory', title('Inventaire'))).toMatchObject({ reason: 'none', to: [] });
    expect(move('bcss:assets.inventory', [norm('interne:8.1', { catalogue: 'interne', number: '8.1' })])).toMatchObject(
      { reason: 'none' },
    );
  });
});
