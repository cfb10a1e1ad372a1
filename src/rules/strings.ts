import type { Location, Path } from '../model/location.ts';
import { registerNames } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';
import { mayHoldSecret } from './secrets.ts';

type Visit = (text: string, path: Path) => void;

/** Calls `visit` for every string of a record, in the order of the file. The path is only lent: copy it to keep it. */
export function visitStrings(data: unknown, visit: Visit, path: (string | number)[] = []): void {
  if (typeof data === 'string') visit(data, path);
  else if (Array.isArray(data)) {
    for (let index = 0; index < data.length; index += 1) {
      path.push(index);
      visitStrings(data[index], visit, path);
      path.pop();
    }
  } else if (typeof data === 'object' && data !== null) {
    // Not Object.entries: its pairs alone cost a tenth of a large run.
    for (const key in data) {
      path.push(key);
      visitStrings((data as Record<string, unknown>)[key], visit, path);
      path.pop();
    }
  }
}

/** A string that may hold a secret, and the way to its place. */
export interface Suspect {
  readonly text: string;
  at(): Location;
}

const suspectsOf = new WeakMap<Repository, readonly Suspect[]>();

/** The strings worth a closer look, in all registers and the settings. One walk serves all rules on secrets. */
export function suspectStrings(repository: Repository): readonly Suspect[] {
  const known = suspectsOf.get(repository);
  if (known !== undefined) return known;
  const found = [repository.settings, ...registerNames.flatMap((name) => repository.entries(name))].flatMap((entry) => {
    if (entry.shipped === true) return [];
    const suspects: Suspect[] = [];
    visitStrings(entry.data, (text, path) => {
      if (!mayHoldSecret(text)) return;
      const steps = [...path];
      suspects.push({ text, at: () => entry.at(...steps) });
    });
    return suspects;
  });
  suspectsOf.set(repository, found);
  return found;
}
