import type { Facts } from '../model/repository.ts';
import type { Proof } from './evidence.ts';
import type { Finding } from './rule.ts';

/** Enough of a fingerprint to tell two apart. */
const shown = 12;

/** Each file that is there and whose fingerprint is not the one written. */
export function* changedFiles({ files }: Facts, proofs: readonly Proof[]): Iterable<Finding> {
  for (const { path, sha256, at } of proofs) {
    const found = files?.get(path) ?? undefined;
    if (sha256 === undefined || found === undefined || found === sha256) continue;
    const values = { path, written: sha256.slice(0, shown), found: found.slice(0, shown) };
    yield { at: at('sha256'), values };
  }
}
