/**
 * What changed between two texts, line by line: ' ' for a line of both, '-' and '+' for what went and came, and '@ 12' before
 * each part with its first line. Three lines of both around each part; nothing for equal texts.
 */
export function lineDiff(before: string, after: string): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same = (lines: readonly string[]) => lines.map((line) => ` ${line}`);
  return parts([...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))]);
}

const linesOf = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

/** By the longest lines in common. */
function between(old: readonly string[], now: readonly string[]): readonly string[] {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: string[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const isCommon = row < old.length && column < now.length && old[row] === now[column];
    const isOld = row < old.length && (column === now.length || at(row + 1, column) >= at(row, column + 1));
    lines.push(isCommon ? ` ${old[row]}` : isOld ? `-${old[row]}` : `+${now[column]}`);
    if (isCommon || isOld) row += 1;
    if (isCommon || !isOld) column += 1;
  }
  return lines;
}

const around = 3;

function parts(lines: readonly string[]): readonly string[] {
  const shown = lines.map((_, index) =>
    lines.slice(Math.max(index - around, 0), index + around + 1).some((line) => !line.startsWith(' ')),
  );
  let number = 0;
  return lines.flatMap((line, index) => {
    if (!line.startsWith('+')) number += 1;
    if (shown[index] !== true) return [];
    return shown[index - 1] === true ? [line] : [`@ ${Math.max(number, 1)}`, line];
  });
}
