import type { Location, Path } from '../model/location.ts';
import { registerNames } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';

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

/** A character that no secret does without: one look at it spares the longer question for most strings. */
const telling = /[\d:=@_]/;

/** What every secret has: a long run of digits, two letters and digits, a key's header, a word for password, `://name:`. */
const suspicious =
  /\d(?:[ .\-/]{0,3}\d){9}|[A-Z]{2}\d{2}[ .\-A-Z0-9]|2[AB] ?\d{3}|-----BEGIN|pass|mdp|pwd|wachtwoord|kennwort|:\/\/[^\s/@]+@|gh[a-z]_|github_pat|AKIA|eyJ|xox/i;

const suspectsOf = new WeakMap<Repository, readonly Suspect[]>();

/** The strings worth a closer look, in all registers and the settings. One walk serves all rules on secrets. */
export function suspectStrings(repository: Repository): readonly Suspect[] {
  const known = suspectsOf.get(repository);
  if (known !== undefined) return known;
  const found = [repository.settings, ...registerNames.flatMap((name) => repository.entries(name))].flatMap((entry) => {
    if (entry.shipped === true) return [];
    const suspects: Suspect[] = [];
    visitStrings(entry.data, (text, path) => {
      if (text.length < 8 || !telling.test(text) || !suspicious.test(text)) return;
      const steps = [...path];
      suspects.push({ text, at: () => entry.at(...steps) });
    });
    return suspects;
  });
  suspectsOf.set(repository, found);
  return found;
}

/** What a message may show of a secret: enough to find it again, never the value. */
export const masked = (secret: string): string => `${secret.slice(0, 2)}•••`;
