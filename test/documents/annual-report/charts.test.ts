import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualReport } from '../../../src/documents/annual-report.ts';
import { groupedBars } from '../../../src/documents/charts/grouped-bars.ts';
import { groupedColumns } from '../../../src/documents/charts/grouped-columns.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Drawing } from '../../../src/markdown/drawing.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { type Box, boxOf, type Label, overlap } from './label-width.ts';

const labelsOf = ({ shapes }: Drawing): readonly Label[] => shapes.filter((shape) => shape.kind === 'label');

const marksOf = ({ shapes }: Drawing): readonly Box[] =>
  shapes
    .filter((shape) => shape.kind === 'rectangle')
    .map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }));

/** What is wrong with a drawing, in words; nothing when all stands clear and inside. */
function faultsOf(drawing: Drawing): readonly string[] {
  const labels = labelsOf(drawing).map((label) => ({ text: label.text, size: label.size, box: boxOf(label) }));
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height;
  return [
    ...labels.filter(({ box }) => !isInside(box)).map(({ text }) => `outside: ${text}`),
    ...marksOf(drawing)
      .filter((box) => !isInside(box) || !(box.right > box.left) || !(box.bottom > box.top))
      .map((box) => `bad mark: ${JSON.stringify(box)}`),
    ...labels.filter(({ size }) => size < 9).map(({ text }) => `too small: ${text}`),
    ...labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(({ box }) => overlap(one.box, box))
        .map(({ text }) => `${one.text} on ${text}`),
    ),
    ...labels.flatMap(({ text, box }) =>
      marksOf(drawing)
        .filter((mark) => overlap(mark, box))
        .map(() => `mark on ${text}`),
    ),
    ...(drawing.width > 480 ? ['too wide'] : []),
  ];
}

const years = [
  { name: '22 novembre 2026', look: 'solid' },
  { name: '31 décembre 2025', look: 'outline' },
] as const;

const incidents = [
  { name: 'Incidents', look: 'outline' },
  { name: 'Dont violations de données', look: 'solid' },
] as const;

const months = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

describe('grouped bars', () => {
  const bar = fc.option(fc.integer({ min: 0, max: 100 })).map((percent) => ({
    value: percent === null ? undefined : percent / 100,
    text: percent === null ? 'pas de score' : `${percent} %`,
  }));

  test('stand clear of one another and inside, whatever the figures', () => {
    const groups = fc.array(fc.tuple(bar, bar), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(groups, (pairs) => {
        const drawing = groupedBars(
          years,
          pairs.map((bars) => ({ label: 'Locaux et matériel', bars })),
        );
        expect(faultsOf(drawing)).toEqual([]);
      }),
    );
  });

  test('are as long as their figures, and each has its words', () => {
    const drawing = groupedBars(years, [
      {
        label: 'Accès',
        bars: [
          { value: 0.5, text: '50 %' },
          { value: 1, text: '100 %' },
        ],
      },
      {
        label: 'Réseaux',
        bars: [
          { value: undefined, text: 'pas de score' },
          { value: 0, text: '0 %' },
        ],
      },
    ]);
    const [, , half, whole, ...others] = marksOf(drawing).map(({ left, right }) => Math.round(right - left));
    expect(whole).toBeCloseTo(2 * (half ?? 0), -1);
    expect(others).toEqual([]);
    const words = labelsOf(drawing).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['50 %', '100 %', 'pas de score', '0 %', 'Accès', 'Réseaux']));
  });

  test('differ by more than their colour: one is full, the other an outline', () => {
    const { shapes } = groupedBars(years, []);
    const looks = shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [[shape.fill, shape.stroke]] : []));
    expect(looks).toEqual([
      ['accent', undefined],
      ['paper', 'accent'],
    ]);
  });
});

describe('grouped columns', () => {
  test('stand clear of one another and inside, whatever the figures', () => {
    const values = fc.tuple(fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(fc.array(values, { minLength: 12, maxLength: 12 }), (pairs) => {
        const drawing = groupedColumns(
          incidents,
          pairs.map((pair, index) => ({ label: months[index] ?? '', values: pair })),
        );
        expect(faultsOf(drawing)).toEqual([]);
      }),
    );
  });

  test('show no column for a zero, and write each figure above its own', () => {
    const drawing = groupedColumns(incidents, [
      { label: 'janv.', values: [3, 1] },
      { label: 'févr.', values: [0, 0] },
    ]);
    expect(marksOf(drawing)).toHaveLength(2 + 2);
    const figures = labelsOf(drawing).filter(({ text }) => /^\d+$/.test(text));
    expect(figures.map(({ text }) => text)).toEqual(['3', '1']);
    figures.forEach(({ x, y }, index) => {
      const column = marksOf(drawing)[index + 2];
      expect(x).toBeCloseTo(((column?.left ?? 0) + (column?.right ?? 0)) / 2);
      expect(y).toBeLessThan(column?.top ?? 0);
    });
  });

  test('can be drawn of nothing', () => {
    expect(faultsOf(groupedColumns(incidents, []))).toEqual([]);
    expect(faultsOf(groupedColumns(incidents, [{ label: 'janv.', values: [0, 0] }]))).toEqual([]);
  });
});

test.each([2024, 2025, 2026])('the drawings of the report on %i of the example', (year) => {
  for (const { figures } of annualReport.views(exampleFacts('cpas'), fr, { year }))
    for (const [name, drawing] of Object.entries(figures)) expect(faultsOf(drawing), name).toEqual([]);
});
