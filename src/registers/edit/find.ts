import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from '../../model/location.ts';
import { yamlLibrary } from '../yaml-library.ts';
import { type Reading, type Refused, refuse } from './reading.ts';
import { type Spot, spotsOfList, spotsOfMap } from './spot.ts';

/** The map or list at a path, its fields or items, and the spot that holds it. */
export interface Holder {
  readonly node: YAMLMap | YAMLSeq;
  readonly spots: readonly (Spot & { readonly key?: string })[];
  /** Undefined for the whole file. */
  readonly own: Spot | undefined;
}

export type Found =
  | Holder
  | Refused
  /** Nothing is there yet: an empty field, or an empty file when `own` is undefined. */
  | { readonly nothing: true; readonly own: Spot | undefined };

/** The collection at a path. What is shared with another place, or bears a tag, is refused on the way. */
export function findHolder(reading: Reading, path: Path): Found {
  const { text, root } = reading;
  let node: Node | null | undefined = root;
  let own: Spot | undefined;
  for (const step of [...path, undefined]) {
    if (node === null || node === undefined) return step === undefined ? { nothing: true, own } : absent(text, own);
    const wrong = strangeness(node);
    if (wrong !== undefined) return refuse(wrong, text, node.range?.[0] ?? 0);
    const spots = spotsIn(text, node);
    if (spots === undefined) return refuse(isCollection(node) ? 'unusual' : 'absent', text, node.range?.[0] ?? 0);
    if (step === undefined) return { node: node as YAMLMap | YAMLSeq, spots, own };
    own = spotAt(spots, step);
    if (own === undefined) return refuse('absent', text, node.range?.[0] ?? 0);
    node = own.node;
  }
  return absent(text, own);
}

const absent = (text: string, own: Spot | undefined): Refused => refuse('absent', text, own?.start ?? 0);

const isCollection = (node: Node): boolean => yamlLibrary().isCollection(node);

/** Numbers name items; anything else a field. */
export const spotAt = (spots: Holder['spots'], step: string | number): Holder['spots'][number] | undefined =>
  typeof step === 'number' && spots.every(({ key }) => key === undefined)
    ? spots[step]
    : spots.find(({ key }) => key === String(step));

function spotsIn(text: string, node: Node): Holder['spots'] | undefined {
  const { isMap, isSeq } = yamlLibrary();
  if (isSeq(node)) return spotsOfList(text, node);
  if (!isMap(node)) return undefined;
  // '[a: 1]' is a list of a map that has no braces.
  if (node.flow === true && text[node.range?.[0] ?? 0] !== '{') return undefined;
  return spotsOfMap(text, node);
}

/** Why a node on the way cannot be edited alone. */
function strangeness(node: Node): 'shared' | 'tag' | undefined {
  const { isAlias, isMap, isScalar } = yamlLibrary();
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) return 'shared';
  if (isMap(node) && node.items.some(({ key }) => isScalar(key) && key.value === '<<')) return 'shared';
  return node.tag === undefined ? undefined : 'tag';
}

/** Why a value cannot be replaced or removed whole: something in it is used elsewhere, or lends from elsewhere. */
export function strangenessWithin(node: Node | undefined): 'shared' | 'tag' | undefined {
  let found: 'shared' | 'tag' | undefined;
  if (node === undefined) return found;
  yamlLibrary().visit(node, {
    Node(_, inner) {
      found ??= strangeness(inner as Node);
    },
    Alias() {
      found ??= 'shared';
    },
  });
  return found;
}
