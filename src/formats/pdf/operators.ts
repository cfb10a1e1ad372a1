import type { PdfFont } from './pdfkit-document.ts';

/**
 * PDF content operators. pdfkit turns the page upside down at its start, so `y` counts downwards here, and texts are
 * turned back.
 */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A colour from six hexadecimal digits, as three parts of one. */
function parts(ink: string): string {
  return [0, 2, 4]
    .map((at) => String(Math.round((Number.parseInt(ink.slice(at, at + 2), 16) / 255) * 1000) / 1000))
    .join(' ');
}

export function fillInk(ink: string): string {
  return `${parts(ink)} rg`;
}

export function strokeInk(ink: string): string {
  return `${parts(ink)} RG`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number | undefined;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly lineWidth?: number;
}

export function boxOperators(box: Box): string {
  const paint = box.fill === undefined ? 'S' : box.stroke === undefined ? 'f' : 'B';
  const colours = [
    ...(box.fill === undefined ? [] : [fillInk(box.fill)]),
    ...(box.stroke === undefined ? [] : [strokeInk(box.stroke), `${number(box.lineWidth ?? 0.5)} w`]),
  ];
  return [...colours, outline(box), paint].join(' ');
}

function outline(box: Box): string {
  const radius = Math.min(box.radius ?? 0, box.width / 2, box.height / 2);
  if (radius <= 0) return `${[box.x, box.y, box.width, box.height].map(number).join(' ')} re`;
  // The share of the radius at which a Bézier curve passes for a quarter of a circle.
  const pull = radius * (1 - 0.5523);
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const curve = (...at: number[]) => `${at.map(number).join(' ')} c`;
  return [
    `${number(left + radius)} ${number(top)} m ${number(right - radius)} ${number(top)} l`,
    curve(right - pull, top, right, top + pull, right, top + radius),
    `${number(right)} ${number(bottom - radius)} l`,
    curve(right, bottom - pull, right - pull, bottom, right - radius, bottom),
    `${number(left + radius)} ${number(bottom)} l`,
    curve(left + pull, bottom, left, bottom - pull, left, bottom - radius),
    `${number(left)} ${number(top + radius)} l`,
    curve(left, top + pull, left + pull, top, left + radius, top),
    'h',
  ].join(' ');
}

export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: string;
}

export function textOperators({ text, x, y, size, ink }: Text, font: PdfFont): string {
  return `BT ${fillInk(ink)} /${font.id} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm [${glyphs(text, font)}] TJ ET`;
}

/** Glyphs in hexadecimal, with the kerning between them. */
function glyphs(text: string, font: PdfFont): string {
  const [codes, positions] = font.encode(text);
  let shown = '<';
  for (const [index, code] of codes.entries()) {
    shown += code;
    const position = positions[index];
    const kern = position === undefined ? 0 : position.xAdvance - position.advanceWidth;
    if (Math.abs(kern) >= 0.5 && index < codes.length - 1) shown += `> ${number(-kern)} <`;
  }
  return `${shown}>`;
}

export function polyline(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${number(x)} ${number(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
}
