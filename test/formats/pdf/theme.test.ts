import { describe, expect, it } from 'vitest';
import { inks, tints } from '../../../src/formats/inks.ts';

/** WCAG 2.1 contrast of two colours in six hexadecimal digits. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(ink: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(ink.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const papers = { paper: inks.paper, accentSoft: inks.accentSoft, ...tints };
const texts = ['text', 'muted', 'accent', 'good', 'fair', 'bad'] as const;

describe('colours', () => {
  it.each(texts.flatMap((ink) => Object.keys(papers).map((paper) => [ink, paper] as const)))(
    '%s can be read on %s',
    (ink, paper) => {
      expect(contrast(inks[ink], papers[paper as keyof typeof papers])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
