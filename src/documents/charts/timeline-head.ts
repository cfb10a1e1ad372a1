import type { Shape } from '../../markdown/drawing.ts';
import { head, label, labelWidth, type Timeline, width } from './timeline-parts.ts';

/** The years and their quarters, with a line down to the last row where each year begins. */
export function headShapes({ years, quarters }: Timeline, unit: number, bottom: number): readonly Shape[] {
  const upright = (x: number, from: number, to: number): Shape => ({
    kind: 'line',
    points: [
      [x, from],
      [x, to],
    ],
    stroke: 'muted',
    width: 0.75,
  });
  const names = head.years + head.quarters;
  return years.flatMap((year, index) => {
    const x = labelWidth + index * 4 * unit;
    return [
      upright(x, 0, names),
      upright(x, names + head.today, bottom),
      label(String(year), x + 2 * unit, 13, { bold: true, anchor: 'middle' }),
      ...quarters.map((text, quarter) =>
        label(text, x + (quarter + 0.5) * unit, head.years + 11, {
          size: 9,
          fill: 'muted',
          anchor: 'middle',
        }),
      ),
    ];
  });
}

/** The line of the day, and its words. */
export function todayShapes(today: Timeline['today'], unit: number, bottom: number): readonly Shape[] {
  if (today === undefined) return [];
  const x = labelWidth + today.place * unit;
  const isRight = x > width / 2;
  return [
    {
      kind: 'line',
      points: [
        [x, head.years + head.quarters],
        [x, bottom],
      ],
      stroke: 'bad',
      width: 1,
    },
    label(today.text, x + (isRight ? -4 : 4), head.years + head.quarters + 11, {
      fill: 'bad',
      anchor: isRight ? 'end' : 'start',
    }),
  ];
}
