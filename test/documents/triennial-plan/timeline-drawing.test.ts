import { describe, expect, test } from 'vitest';
import { type BarState, type Timeline, timelineDrawing } from '../../../src/documents/charts/timeline.ts';
import { triennialPlan } from '../../../src/documents/triennial-plan.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Drawing, Shape } from '../../../src/markdown/drawing.ts';
import { exampleFacts } from './rendered.ts';

type Label = Extract<Shape, { kind: 'label' }>;

/** A wide font: 0.62 em a letter, 0.72 in bold. */
const widthOf = ({ text, size, bold }: Label): number => text.length * size * (bold === true ? 0.72 : 0.62);

/** Where a label stands: from its left to its right, from its top to its bottom. */
function boxOf(label: Label): readonly [left: number, right: number, top: number, bottom: number] {
  const width = widthOf(label);
  const left = label.anchor === 'middle' ? label.x - width / 2 : label.anchor === 'end' ? label.x - width : label.x;
  return [left, left + width, label.y - label.size * 0.75, label.y + label.size * 0.2];
}

const labelsOf = ({ shapes }: Drawing): readonly Label[] =>
  shapes.filter((shape): shape is Label => shape.kind === 'label' && shape.text !== '');

function overlapping(drawing: Drawing): readonly string[] {
  const labels = labelsOf(drawing).map((label) => ({ label, box: boxOf(label) }));
  return labels.flatMap(({ label, box: [left, right, top, bottom] }, index) =>
    labels
      .slice(index + 1)
      .filter(({ box: [l, r, t, b] }) => left < r && l < right && top < b && t < bottom)
      .map((other) => `${label.text} / ${other.label.text}`),
  );
}

function outside({ shapes, width, height }: Drawing): readonly Shape[] {
  return shapes.filter((shape) => {
    const [left, right, top, bottom] =
      shape.kind === 'label'
        ? boxOf(shape)
        : shape.kind === 'rectangle'
          ? [shape.x, shape.x + shape.width, shape.y, shape.y + shape.height]
          : [
              Math.min(...shape.points.map(([x]) => x)),
              Math.max(...shape.points.map(([x]) => x)),
              Math.min(...shape.points.map(([, y]) => y)),
              Math.max(...shape.points.map(([, y]) => y)),
            ];
    return left < 0 || right > width || top < 0 || bottom > height;
  });
}

const letters: Readonly<Record<BarState, string>> = {
  done: 'F',
  'in-progress': 'C',
  planned: 'P',
  postponed: 'R',
  late: '!',
};
const states = Object.keys(letters) as readonly BarState[];

const timeline = (years: number, more: Partial<Timeline> = {}): Timeline => ({
  years: Array.from({ length: years }, (_, index) => 2025 + index),
  rows: states.map((state, index) => ({
    label: `${index + 1}. ${'Établissements et services d’accompagnement '.repeat(index + 1)}`,
    bar: [index, index === 4 ? 4 : 1] as const,
    before: index === 0 ? ([years * 4 - 1, 1] as const) : index === 1 ? ([0, 1] as const) : undefined,
    state,
  })),
  quarters: ['T1', 'T2', 'T3', 'T4'],
  letters,
  legend: [
    ...states.map((state) => ({ state, text: `dans l’état ${state}` })),
    { state: 'before' as const, text: 'échéance d’avant' },
  ],
  today: { text: 'Aujourd’hui : 22 novembre 2026', place: years * 2 },
  ...more,
});

const example = (): readonly Drawing[] =>
  [...triennialPlan.views(exampleFacts(), fr, {})].flatMap(({ figures }) => Object.values(figures));

describe.each([
  ['the example', example],
  ['long names, three years', () => [timelineDrawing(timeline(3))]],
  ['long names, five years', () => [timelineDrawing(timeline(5))]],
  [
    'the first day',
    () => [timelineDrawing(timeline(3, { today: { text: 'Aujourd’hui : 1er janvier 2025', place: 0 } }))],
  ],
  [
    'the last day',
    () => [timelineDrawing(timeline(3, { today: { text: 'Aujourd’hui : 31 décembre 2027', place: 12 } }))],
  ],
  ['no action', () => [timelineDrawing(timeline(3, { rows: [], legend: [], today: undefined }))]],
])('%s', (_, drawings) => {
  test('nothing stands outside', () => {
    for (const drawing of drawings()) expect(outside(drawing)).toEqual([]);
  });

  test('no two labels overlap', () => {
    for (const drawing of drawings()) expect(overlapping(drawing)).toEqual([]);
  });

  test('it is no wider than the page and its text no smaller than 9 pt', () => {
    for (const drawing of drawings()) {
      expect(drawing.width).toBeLessThanOrEqual(480);
      for (const { size } of labelsOf(drawing)) expect(size).toBeGreaterThanOrEqual(9);
    }
  });
});

test('the example needs two drawings of at most twelve actions, each said in words', () => {
  const [view] = triennialPlan.views(exampleFacts(), fr, {});
  const data = view?.data as
    | { timelines: readonly { readonly name: string; readonly alternative: string }[] }
    | undefined;
  const timelines = data?.timelines ?? [];
  expect(timelines.map(({ name }) => name)).toEqual(Object.keys(view?.figures ?? {}));
  expect(timelines).toHaveLength(2);
  const told = timelines.map(({ alternative }) => alternative.match(/\d+\. /g)?.length ?? 0);
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(21);
  for (const count of told) expect(count).toBeLessThanOrEqual(12);
});

test('every bar bears the letter of its state', () => {
  const drawing = timelineDrawing(timeline(3, { legend: [] }));
  expect(labelsOf(drawing).flatMap(({ text }) => (text.length === 1 ? [text] : []))).toEqual(Object.values(letters));
});
