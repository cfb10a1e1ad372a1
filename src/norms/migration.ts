import type { Norm } from './catalogue.ts';
import { inLanguage } from './citation.ts';

/** Why a norm is thought to take the place of another. */
export type MoveReason =
  /** The new norm says so. The only sure one. */
  | 'replaces'
  /** Several new norms say so: somebody must choose. */
  | 'several'
  /** Same number; reconstructed numbers prove nothing. */
  | 'number'
  /** Nearly the same title. */
  | 'title'
  /** No place was found. */
  | 'none';

/** Where what cites a norm goes when that norm is no longer in the set. */
export interface Move {
  readonly from: string;
  readonly reason: MoveReason;
  /** The norms it may go to; exactly one when it is sure. */
  readonly to: readonly string[];
  readonly sure: boolean;
  /** With the reason `number`: both numbers were seen in an official source. */
  readonly verified?: true;
}

export interface TwoSets {
  /** The norm as the set knew it before; undefined when nobody knows it any more. */
  before(id: string): Norm | undefined;
  /** The norms of the centre's own catalogues, after. */
  readonly after: readonly Norm[];
}

/** By `replaces`, else by number, else by a near title. The last two only suggest. */
export function moveOf(from: string, { before, after }: TwoSets): Move {
  const replacing = after.filter(({ replaces = [] }) => replaces.includes(from)).map(({ id }) => id);
  if (replacing.length === 1) return { from, reason: 'replaces', to: replacing, sure: true };
  if (replacing.length > 1) return { from, reason: 'several', to: replacing, sure: false };
  const old = before(from);
  const siblings = after.filter(({ catalogue }) => from.startsWith(`${catalogue}:`));
  return byNumber(from, old, siblings) ?? byTitle(from, old, siblings) ?? { from, reason: 'none', to: [], sure: false };
}

function byNumber(from: string, old: Norm | undefined, after: readonly Norm[]): Move | undefined {
  const number = old?.number ?? /:(\d+(?:\.\d+)*)$/.exec(from)?.[1];
  if (number === undefined || !/^\d/.test(number)) return undefined;
  const [same, ...others] = after.filter((norm) => norm.number === number);
  if (same === undefined || others.length > 0) return undefined;
  const verified = old?.verified === true && same.verified === true;
  return { from, reason: 'number', to: [same.id], sure: false, ...(verified ? { verified } : {}) };
}

function byTitle(from: string, old: Norm | undefined, after: readonly Norm[]): Move | undefined {
  if (old === undefined) return undefined;
  const near = after
    .map((norm) => ({ id: norm.id, likeness: likenessOf(titleOf(norm), titleOf(old)) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best, second] = near;
  if (best === undefined || best.likeness === second?.likeness) return undefined;
  return { from, reason: 'title', to: [best.id], sure: false };
}

const titleOf = ({ title }: Norm): string => inLanguage(title, 'fr');

/** Two thirds of the words in common. */
const likeEnough = 0.66;

/** Words in common, from 0 to 1 (Dice); accents, case and short words apart. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 3),
  );
