import type { Figure } from '../../markdown/blocks.ts';
import type { Drawing, Ink, Shape } from '../../markdown/drawing.ts';
import { arrowHead } from '../arrow-head.ts';
import { element, escapeHtml } from './element.ts';
import { inlineHtml } from './inlines.ts';
import type { Writing } from './writing.ts';

/** A wider drawing would have illegible words on a telephone: it keeps its size and can be scrolled sideways. */
const narrowDrawing = 260;

/** A drawing as SVG with its alternative text, and its caption. */
export function figureHtml({ drawing, alternative, caption }: Figure, writing: Writing): string {
  const id = `_figure-${writing.count('figure')}`;
  const svg = drawingSvg(drawing, alternative, id);
  const wide = { class: 'wide', 'aria-labelledby': id, tabindex: 0 };
  const picture = drawing.width > narrowDrawing ? element('section', wide, svg) : svg;
  const words = caption.length === 0 ? '' : element('figcaption', {}, inlineHtml(caption, writing));
  return element('figure', {}, '\n', picture, words, '\n');
}

function drawingSvg({ width, height, shapes }: Drawing, alternative: string, id: string): string {
  const attributes = {
    role: 'img',
    'aria-labelledby': id,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    width: number(width * 1.25),
  };
  const title = element('title', { id }, escapeHtml(alternative));
  return element('svg', attributes, '\n', title, '\n', ...shapes.map((shape) => `${shapeSvg(shape)}\n`));
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      const place = { x: number(x), y: number(y), width: number(width), height: number(height), rx: radius };
      return element('rect', { ...place, fill: fill ? color(fill) : 'none', stroke: stroke && color(stroke) });
    }
    case 'line': {
      const look = {
        points: pointList(shape.points),
        fill: 'none',
        stroke: color(shape.stroke),
        'stroke-width': shape.width,
      };
      const head = { points: pointList(shape.arrow ? arrowHead(shape.points) : []), fill: color(shape.stroke) };
      return element('polyline', look) + (shape.arrow ? element('polygon', head) : '');
    }
    case 'label': {
      const { x, y, size, bold, fill, anchor } = shape;
      const look = {
        'font-size': size,
        'font-weight': bold ? 'bold' : undefined,
        'text-anchor': anchor,
        fill: color(fill ?? 'text'),
      };
      return element('text', { x: number(x), y: number(y), ...look }, escapeHtml(shape.text));
    }
  }
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
const color = (ink: Ink): string => `var(--${ink})`;
const pointList = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');
