import { expect, test } from 'vitest';
import { overviewDrawing, wrapped } from '../../../src/documents/notice/overview-drawing.ts';
import { privacyPolicy } from '../../../src/documents/privacy-policy.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Drawing, Shape } from '../../../src/markdown/drawing.ts';
import { exampleFacts } from './rendered.ts';

type Label = Extract<Shape, { kind: 'label' }>;

/** Advance widths of DejaVu Sans, one of the widest fonts that a browser takes for `sans-serif`, in thousandths of an em. */
const plain: Readonly<Record<string, number>> = {
  "'ijl": 278,
  'IJ ,.’': 318,
  '/:;-()ft!r': 411,
  '"_–°§szcLFk': 592,
  'vxyPTYo«»aeEhnuSbdgpq': 635,
  '0123456789KAVXZB': 686,
  RCUNHD: 770,
  GOQw: 818,
  'MmWœ—…': 1023,
};
const bold: Readonly<Record<string, number>> = {
  "'ijl ": 348,
  '/IJ,.’:;-': 415,
  'f!()tr': 493,
  '_–°§"zcs': 595,
  'Lx«»vyka': 675,
  eTEFo0123456789: 696,
  hnubdgpqSYZPC: 734,
  BRXAVKUGDHN: 837,
  OQwM: 995,
  'mœWœ—…': 1103,
};

function widthOf({ text, size, bold: isBold }: Label): number {
  const widths = Object.entries(isBold ? bold : plain);
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const advances = letters.map((letter) => widths.find(([group]) => group.includes(letter))?.[1] ?? 1000);
  return (advances.reduce((sum, one) => sum + one, 0) * size) / 1000;
}

/** How far each label stays from the right border of its own box: the title's, or the words'. */
function roomBeside({ shapes }: Drawing): readonly number[] {
  const boxes = shapes.filter((shape) => shape.kind === 'rectangle');
  const labels = shapes.filter((shape) => shape.kind === 'label');
  return labels.map((label) => {
    const around = boxes.filter(
      ({ x, y, width, height }) => x <= label.x && label.x < x + width && y <= label.y && label.y <= y + height,
    );
    return Math.min(...around.map(({ x, width }) => x + width)) - label.x - widthOf(label);
  });
}

test('in a wide font, no label of the charter comes near the border of its box', () => {
  const [view] = privacyPolicy.views(exampleFacts('departement-charter'), fr, {});
  const drawing = view?.figures.overview;
  expect(drawing).toBeDefined();
  for (const room of roomBeside(drawing as Drawing)) expect(room).toBeGreaterThanOrEqual(6);
});

test('no label is longer than its box allows, whatever the words', () => {
  const long = 'Établissements et services d’accompagnement médico-psychologique'.repeat(2);
  const drawing = overviewDrawing([{ title: `Combien de temps ${long}`, words: [long, 'court', ''] }]);
  for (const room of roomBeside(drawing)) expect(room).toBeGreaterThanOrEqual(0);
});

test('a box is as high as its lines', () => {
  const { shapes, height } = overviewDrawing([{ title: 'Pourquoi', words: Array.from({ length: 20 }, () => 'mot') }]);
  const labels = shapes.filter((shape) => shape.kind === 'label');
  for (const { y } of labels) expect(y).toBeLessThan(height);
});

test('words are put on lines of at most so many characters', () => {
  expect(wrapped('4. Combien de temps', 13)).toEqual(['4. Combien de', 'temps']);
  expect(wrapped('anticonstitutionnellement', 10)).toEqual(['anticonsti', 'tutionnell', 'ement']);
  expect(wrapped('', 10)).toEqual([]);
});
