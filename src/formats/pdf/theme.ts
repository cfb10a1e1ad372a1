/** A4 in points, and the white space around the text. */
export const sheet = { width: 595.28, height: 841.89, left: 68, right: 68, top: 74, bottom: 70 } as const;

export const textWidth = sheet.width - sheet.left - sheet.right;
export const textHeight = sheet.height - sheet.top - sheet.bottom;

/** Type sizes and line heights in points. */
export const type = {
  body: { size: 10.5, leading: 14.8 },
  caption: { size: 9.75, leading: 13.4 },
  note: { size: 8.5, leading: 11.6 },
  running: { size: 8.25, leading: 11 },
  organisation: { size: 11, leading: 15 },
  title: { size: 25, leading: 30.5 },
} as const;

/** Tables take the first of these in which no word must be cut; `padding` is the white space left and right of a cell's text, together. */
export const tableTypes = [
  { size: 9.25, leading: 12.6, padding: 12 },
  { size: 8, leading: 10.9, padding: 9 },
  { size: 7.25, leading: 9.8, padding: 7 },
] as const;

/** Headings by level: size, line height, white space above and below. */
export const headings = {
  2: { size: 15.5, leading: 20, above: 24, below: 7 },
  3: { size: 12.5, leading: 16.5, above: 17, below: 5 },
  4: { size: 10.75, leading: 14.8, above: 13, below: 3 },
  5: { size: 10.5, leading: 14.8, above: 11, below: 2 },
  6: { size: 10.5, leading: 14.8, above: 11, below: 2 },
} as const;

/** White space between two blocks. */
export const blockGap = 8;
