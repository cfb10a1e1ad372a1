/** A text in a file that shall say something else. */
export interface ScalarEdit {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

export interface Edited {
  readonly text: string;
  /** Those whose place holds something else: an alias, a text over several lines, an escape. */
  readonly refused: readonly ScalarEdit[];
}

/** Changes exactly those texts of a file, with their quotation marks; every other sign stays, line ends too. */
export function editScalars(raw: string, edits: readonly ScalarEdit[]): Edited {
  const starts = lineStarts(raw);
  const refused: ScalarEdit[] = [];
  let text = raw;
  for (const edit of edits.toSorted((one, other) => other.line - one.line || other.column - one.column)) {
    const offset = (starts[edit.line - 1] ?? raw.length) + edit.column - 1;
    const written = [edit.from, `"${edit.from}"`, `'${edit.from}'`].find((one) => isWhole(raw, offset, one));
    if (written === undefined) refused.unshift(edit);
    else text = text.slice(0, offset) + quotedLike(written, edit) + text.slice(offset + written.length);
  }
  return { text, refused };
}

/** What follows a text of YAML: the end of the line, a space, or a sign of the list it stands in. */
const isWhole = (raw: string, offset: number, written: string): boolean =>
  raw.startsWith(written, offset) &&
  /^(?:$|[\s,\]}])/.test(raw.slice(offset + written.length, offset + written.length + 1));

/** Without quotation marks only what cannot be mistaken for anything else. */
function quotedLike(written: string, { to }: ScalarEdit): string {
  if (written.startsWith("'")) return `'${to.replaceAll("'", "''")}'`;
  return written.startsWith('"') || !/^[a-z](?:[\w.()-]|:(?=\w))*$/i.test(to) ? JSON.stringify(to) : to;
}

/** The byte-order mark is no column. */
function lineStarts(raw: string): readonly number[] {
  const first = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  return [first, ...Array.from(raw.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}
