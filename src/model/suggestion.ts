/** The nearest of the words a person may have meant, or undefined when none is near ("did you mean"). */
export function suggestionFor(word: string, words: Iterable<string>): string | undefined {
  const short = word.length < 5;
  const limit = short ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    if (short && isAnotherWord(word.toLowerCase(), candidate.toLowerCase())) continue;
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** A short word with another first letter is another word ('date', 'rate'), unless its letters were swapped. */
const isAnotherWord = (a: string, b: string): boolean =>
  a.length === b.length && a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0]);

/** Edits between two words: a letter added, removed, changed, or two neighbours swapped. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
