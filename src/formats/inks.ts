import type { Ink } from '../markdown/drawing.ts';

/**
 * The colours of every printed document, as hexadecimal RGB. The ratios are contrasts by WCAG 2.2: text needs 4.5:1,
 * a line or shape that carries meaning 3:1.
 */
export const inks: Readonly<Record<Ink, string>> = {
  /** 16.4:1 on paper, 14.1:1 on accentSoft */
  text: '1b2027',
  /** 7.5:1 on paper, 6.4:1 on accentSoft */
  muted: '4c5661',
  /** 9.3:1 on paper, 8.0:1 on accentSoft; white on it 9.3:1 */
  accent: '1c4a6e',
  accentSoft: 'e8eff5',
  /** 7.0:1 on paper */
  good: '2b6438',
  /** 6.7:1 on paper, 6.0:1 on warm */
  fair: '805200',
  /** 7.6:1 on paper */
  bad: '9c2b1d',
  /** 1.6:1 on paper: decoration only */
  line: 'c5ced6',
  paper: 'ffffff',
};

/** Backgrounds that no drawing names: text on them keeps 14:1 or more. */
export const tints = { quiet: 'f2f4f6', warm: 'faf0e6', missing: 'fff1b8' } as const;
