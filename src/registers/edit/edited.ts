import type { Path } from '../../model/location.ts';

/**
 * Why a place of a file cannot be edited without touching more than it: 'shared' (anchor, alias or merge key),
 * 'tag', 'unusual' (a key of several lines, a map without brackets inside brackets), 'unreadable' (not YAML, or several
 * documents), 'line-ends' (those of old Macintoshes), 'absent' (nothing stands where the path leads).
 */
export type Refusal = 'shared' | 'tag' | 'unusual' | 'unreadable' | 'line-ends' | 'absent';

/** The text after the edit, or why it stays as it is; `line` is where, from 1. */
export type Edited = { readonly text: string } | { readonly refused: Refusal; readonly line: number };

/** One change of the value that a file holds. */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly order?: readonly string[] }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown };
