import type { Diagnostic } from '../model/diagnostic.ts';
import type { Location, Path } from '../model/location.ts';
import type { TextFile } from '../model/text-file.ts';
import { allSecretKinds, discreet, masked, mayHoldSecret, type SecretKind } from '../rules/secrets.ts';
import { locate } from './locate.ts';
import type { Source } from './source.ts';

/** The secrets of a record that no rule will see, in its values and in its keys, as the rules would have told them. */
export function secretsInRecord(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const judge = (text: string, place: () => Location, label?: string): void => {
    // 'password: Soleil2024!' is written over two places, key and value: only together do they tell.
    const labelled = label === undefined ? text : `${label}: ${text}`;
    if (!mayHoldSecret(labelled)) return;
    for (const kind of allSecretKinds) {
      const secret = kind.find(kind.code === 'secret/password' ? labelled : text)[0];
      if (secret !== undefined) found.push(asFinding(kind, secret.text, place()));
    }
  };
  walk(source.value, [], new Set(), {
    text: (text, path) => judge(text, () => locate(source, path), labelOf(path)),
    number: (number, path) => judge(source.positions.written(path) ?? String(number), () => locate(source, path)),
    key: (key, path) => judge(key, () => locate(source, path, true)),
  });
  return found;
}

const labelOf = (path: Path): string | undefined => {
  const last = path.at(-1);
  return typeof last === 'string' ? last : undefined;
};

/** The secrets of a file that could not be read as records: line by line, comments too. */
export function secretsInText({ path, text }: TextFile): readonly Diagnostic[] {
  return text.split('\n').flatMap((line, index) => {
    // The first line of a private key holds nothing of the key yet.
    if (!mayHoldSecret(line) && !line.includes('-----BEGIN')) return [];
    return allSecretKinds.flatMap((kind) =>
      kind.find(line).map((secret) => {
        const at = { file: path, line: index + 1, column: secret.start + 1, pointer: '' };
        return asFinding(kind, secret.text, at);
      }),
    );
  });
}

function asFinding({ code, norms }: SecretKind, secret: string, at: Location): Diagnostic {
  const values = code === 'secret/private-key' ? {} : { value: masked(secret) };
  return discreet({ code, severity: 'error', at, values, norms, related: [] });
}

interface Visitor {
  text(text: string, path: Path): void;
  number(number: number, path: Path): void;
  key(key: string, path: Path): void;
}

/** Without quotes a national number is a number; its leading zeros are lost, at most four. */
const longNumber = 1e6;

/** `seen` stops at what an alias repeats. */
function walk(value: unknown, path: Path, seen: Set<object>, visitor: Visitor): void {
  if (typeof value === 'string') visitor.text(value, path);
  else if (typeof value === 'number') {
    if (value >= longNumber) visitor.number(value, path);
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      const steps = [...path, isList ? Number(key) : key];
      if (!isList) visitor.key(key, steps);
      walk(item, steps, seen, visitor);
    }
  }
}
