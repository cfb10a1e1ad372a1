import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BarPart, stackedBars } from '../../../src/documents/charts/stacked-bars.ts';

const parts: readonly BarPart[] = [
  { fill: 'good', letter: 'C', meaning: 'conforme' },
  { fill: 'fair', letter: 'P', meaning: 'en partie' },
  { fill: 'paper', stroke: 'muted', letter: 'S', meaning: 'sans objet' },
];

const bar = fc.record({
  label: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
  counts: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)),
});

it('draws within its frame, letters of 9 points or more, and no part over another', () => {
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 20 }), (bars) => {
      const { width, height, shapes } = stackedBars(bars, parts);
      expect(width).toBe(480);
      const rows = new Map<number, number>();
      for (const shape of shapes) {
        if (shape.kind === 'label') {
          expect(shape.size).toBeGreaterThanOrEqual(9);
          expect(shape.y).toBeLessThanOrEqual(height);
        } else if (shape.kind === 'rectangle') {
          expect(shape.x).toBeGreaterThanOrEqual(rows.get(shape.y) ?? 0);
          rows.set(shape.y, shape.x + shape.width - 0.01);
          expect(shape.x + shape.width).toBeLessThanOrEqual(width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(height);
        }
      }
    }),
  );
});

it('says every figure with its letter, and every letter in the key', () => {
  const words = stackedBars([{ label: 'Accès', counts: [6, 1, 0] }], parts).shapes.flatMap((shape) =>
    shape.kind === 'label' ? [shape.text.replace('\u00a0', ' ').replace('\u00a0', ' ')] : [],
  );
  expect(words).toContain('Accès');
  expect(words).toContain('6 C, 1 P');
  for (const { letter, meaning } of parts) expect(words).toContain(`${letter} : ${meaning}`);
});
