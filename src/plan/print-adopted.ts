import type { AdoptedFile } from './adopt-in-files.ts';

/** The lines to be put in, as a unified diff: lines are only added. */
export function printDiff(files: readonly AdoptedFile[]): string {
  return files.map(diffOf).join('');
}

function diffOf({ path, text, insertions }: AdoptedFile): string {
  const lines = text.split(/\r?\n/);
  const sorted = insertions.toSorted((a, b) => a.below - b.below);
  const hunks = sorted.map(({ action, below, lines: added }, index) => {
    const before = sorted.slice(0, index).reduce((sum, one) => sum + one.lines.length, 0);
    const above = lines[below + before - 1] ?? '';
    const head = `@@ -${below} +${below + before},${added.length + 1} @@ ${action}`;
    return [head, ` ${above}`, ...added.map((line) => `+${line}`)].join('\n');
  });
  return `${[`--- a/${path}`, `+++ b/${path}`, ...hunks].join('\n')}\n`;
}
