import type { MarkdownIt, StateBlock } from 'markdown-it';

/** `Term`, and below it one or more lines `: detail`. Left in the token's `meta`. */
export interface FactsSource {
  readonly facts: readonly { readonly term: string; readonly details: readonly string[]; readonly line: number }[];
}

/** Adds the syntax of facts lists to the parser, as one token `facts`. */
export function factsSyntax(parser: MarkdownIt): void {
  parser.block.ruler.before('paragraph', 'facts', (state, startLine, endLine, silent) => {
    if (!isTerm(state, startLine, endLine)) return false;
    if (silent) return true;
    const { facts, next } = readFacts(state, startLine, endLine);
    const token = state.push('facts', '', 0);
    token.map = [startLine, next];
    token.meta = { facts } satisfies FactsSource;
    state.line = next;
    return true;
  });
}

const textOf = (state: StateBlock, line: number): string =>
  state.getLines(line, line + 1, state.blkIndent, false).trim();

function isInside(state: StateBlock, line: number, endLine: number): boolean {
  return line < endLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) >= state.blkIndent;
}

function isDetail(state: StateBlock, line: number, endLine: number): boolean {
  return isInside(state, line, endLine) && /^:\s/.test(textOf(state, line));
}

function isTerm(state: StateBlock, line: number, endLine: number): boolean {
  return isInside(state, line, endLine) && !isDetail(state, line, endLine) && isDetail(state, line + 1, endLine);
}

/** A line of a detail that was wrapped: indented below it. */
function isWrapped(state: StateBlock, line: number, endLine: number): boolean {
  return isInside(state, line, endLine) && (state.sCount[line] ?? 0) >= state.blkIndent + 2;
}

function readFacts(state: StateBlock, startLine: number, endLine: number): FactsSource & { next: number } {
  const facts: { term: string; details: string[]; line: number }[] = [];
  let next = startLine;
  for (let line = startLine; isTerm(state, line, endLine); line = skipEmpty(state, next, endLine)) {
    const details: string[] = [];
    facts.push({ term: textOf(state, line), details, line: line + 1 });
    next = line + 1;
    while (isDetail(state, next, endLine)) {
      const lines = [textOf(state, next).slice(1).trim()];
      for (next += 1; isWrapped(state, next, endLine); next += 1) lines.push(textOf(state, next));
      details.push(lines.join('\n'));
    }
  }
  return { facts, next };
}

function skipEmpty(state: StateBlock, line: number, endLine: number): number {
  let next = line;
  while (next < endLine && state.isEmpty(next)) next += 1;
  return next;
}
