import type { MarkdownIt, StateInline } from 'markdown-it';

const languageTag = /^\{lang=([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\}/;

/** Adds to the parser `[words]{lang=nl}` (tokens `foreign_open` … `foreign_close`) and `{?missing?}` (token `missing`). */
export function inlineSyntax(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'missing', readMissing);
  parser.inline.ruler.before('link', 'foreign', readForeign);
}

function readMissing(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{?', state.pos)) return false;
  const end = state.src.indexOf('?}', state.pos);
  if (end < 0) return false;
  if (!silent) state.push('missing', '', 0).content = state.src.slice(state.pos + 2, end);
  state.pos = end + 2;
  return true;
}

function readForeign(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false;
  const { pos: start, posMax } = state;
  const end = state.md.helpers.parseLinkLabel(state, start);
  const tag = end < 0 ? null : languageTag.exec(state.src.slice(end + 1, posMax));
  if (tag === null) return false;
  if (!silent) {
    state.pos = start + 1;
    state.posMax = end;
    state.push('foreign_open', '', 1).info = tag[1] ?? '';
    state.md.inline.tokenize(state);
    state.push('foreign_close', '', -1);
  }
  state.pos = end + 1 + tag[0].length;
  state.posMax = posMax;
  return true;
}
