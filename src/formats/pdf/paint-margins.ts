import type { Page } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import type { Canvas } from './canvas.ts';
import { printableParts } from './printable.ts';
import { textWidth as widthOf } from './segments.ts';
import { faceOf, type TextStyle } from './spans.ts';
import { sheet, textWidth, type } from './theme.ts';

export interface SheetNumber {
  readonly number: number;
  readonly count: number;
}

const right = sheet.left + textWidth;
const headerLine = 46;
const footerLine = sheet.height - 38;
const { size } = type.running;
const plain: TextStyle = { size, ink: inks.muted };

/** Paints what stands on every page around the text: the running header, the page number, the mark of a draft. */
export function paintMargins(page: Page, { number, count }: SheetNumber, canvas: Canvas): void {
  const badge = page.draft ? badgeWidth(page.words.draft) : 0;
  if (number > 1 || page.draft) {
    canvas.artifact('/Type /Pagination /Subtype /Header', () => {
      if (number > 1) paintHeader(page, badge, canvas);
      if (page.draft) paintBadge(page.words.draft, { x: right - badge, y: headerLine }, canvas);
    });
  }
  canvas.artifact('/Type /Pagination /Subtype /Footer', () => {
    const text = printed(`${page.words.page} ${number} / ${count}`, plain);
    write(text, { x: right - width(text, plain), y: footerLine }, plain, canvas);
    if (page.draft) paintBadge(page.words.draft, { x: sheet.left, y: footerLine }, canvas);
  });
}

function paintHeader({ organisation, title }: Page, badge: number, canvas: Canvas): void {
  const room = textWidth - (badge === 0 ? 0 : badge + 12);
  write(shortened(`${organisation} \u00b7 ${title}`, room), { x: sheet.left, y: headerLine }, plain, canvas);
  canvas.box({ x: sheet.left, y: headerLine + 8.5, width: textWidth, height: 0.6, fill: inks.line });
}

const badgeStyle: TextStyle = { size, bold: true, ink: inks.bad };
const badgePadding = 6;

function badgeWidth(word: string): number {
  return width(printed(word, badgeStyle), badgeStyle) + 2 * badgePadding;
}

/** The word of a draft in a frame: word, frame and colour say the same. */
function paintBadge(word: string, { x, y }: { x: number; y: number }, canvas: Canvas): void {
  canvas.box({
    x,
    y: y - size * 0.95,
    width: badgeWidth(word),
    height: size * 1.55,
    radius: 2,
    stroke: inks.bad,
    lineWidth: 0.9,
  });
  write(printed(word, badgeStyle), { x: x + badgePadding, y: y + size * 0.16 }, badgeStyle, canvas);
}

function shortened(text: string, room: number): string {
  const whole = printed(text, plain);
  if (width(whole, plain) <= room) return whole;
  let kept = whole;
  while (kept !== '' && width(`${kept}\u2026`, plain) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}\u2026`;
}

function printed(text: string, style: TextStyle): string {
  return printableParts(text, faceOf(style))
    .map((part) => part.text)
    .join('');
}

function width(text: string, style: TextStyle): number {
  return widthOf(text, { text, style, tag: undefined });
}

function write(text: string, { x, y }: { x: number; y: number }, style: TextStyle, canvas: Canvas): void {
  canvas.text({ text, x, y, size: style.size, ink: style.ink, face: faceOf(style) });
}
