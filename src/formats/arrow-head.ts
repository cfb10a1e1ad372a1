type Point = readonly [number, number];

/** The triangle at the end of a line with an arrow, in points: its tip is the line's last point. */
export function arrowHead(points: readonly Point[], length = 6): readonly Point[] {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (tip === undefined || from === undefined) return [];
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const corner = (turn: number): Point => [
    tip[0] - length * Math.cos(angle + turn),
    tip[1] - length * Math.sin(angle + turn),
  ];
  return [tip, corner(0.45), corner(-0.45)];
}
