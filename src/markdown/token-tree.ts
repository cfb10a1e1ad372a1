import type { Token } from 'markdown-it';

/** A token of the Markdown parser with what stands inside it. `type` is without `_open`. */
export interface TokenNode {
  readonly type: string;
  readonly token: Token;
  readonly children: readonly TokenNode[];
}

/** Folds the parser's flat stream of opening and closing tokens into a tree. */
export function treeFrom(tokens: readonly Token[]): readonly TokenNode[] {
  const root: TokenNode[] = [];
  const open: TokenNode[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: TokenNode[] = [];
    open.at(-1)?.push({ type: token.type.replace(/_open$/, ''), token, children });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}

/** The line, counted from 1, on which a block begins. */
export const lineOf = (node: TokenNode | undefined): number => (node?.token.map?.[0] ?? 0) + 1;

/** An attribute of a token as text; '' when it has none. */
export const attribute = (token: Token | undefined, name: string): string => String(token?.attrGet(name) ?? '');
