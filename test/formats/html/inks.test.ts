import { expect, it } from 'vitest';
import { inks, tints } from '../../../src/formats/inks.ts';

/** Relative luminance by WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['text', inks.text, [inks.paper, inks.accentSoft, tints.quiet, tints.warm, tints.missing]],
  ['muted', inks.muted, [inks.paper, inks.accentSoft, tints.quiet]],
  ['accent', inks.accent, [inks.paper, inks.accentSoft, tints.quiet, tints.warm]],
  ['good', inks.good, [inks.paper, inks.accentSoft]],
  ['fair', inks.fair, [inks.paper, inks.accentSoft, tints.warm]],
  ['bad', inks.bad, [inks.paper, inks.accentSoft]],
])('%s can be read on its backgrounds', (_, ink, papers) => {
  for (const paper of papers) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
});
