// The JavaScript beside this declaration is made from norms/ by `npm run build` and is not kept in git.
import type { CatalogueHead, Duty, Norm } from './catalogue.ts';

/** Every norm of every catalogue, in the order of the files. */
export const norms: readonly Norm[];
/** Every duty of norms/duties.yaml, in its order. */
export function duties(): readonly Duty[];
/** What each catalogue of norms says of itself. */
export function catalogueHeads(): readonly CatalogueHead[];
