import { inByteOrder } from '../model/byte-order.ts';
import { identityOf, type KnownFinding } from './baseline.ts';

const heading = `# Constats connus : ce que « cpas-sec validate » trouvait quand ils ont été acceptés, et qu’il ne montre plus.
# Écrit par « cpas-sec baseline », qui retire les constats réglés ; un nouveau n’y entre qu’avec --add-new.
# Gardez ce fichier avec les registres, et ne l’écrivez pas à la main.
`;

/** The list as a file: by file, code and fingerprint, so that two people who write it get the same lines. */
export function baselineText(known: readonly KnownFinding[]): string {
  const entries = known.toSorted((one, other) => inByteOrder(keyOf(one), keyOf(other))).map(entryText);
  return `${heading}\n${entries.length === 0 ? '[]\n' : entries.join('\n')}`;
}

/** A space sorts before every sign that a path may hold. */
const keyOf = (one: KnownFinding): string => `${one.file} ${identityOf(one)}`;

const entryText = ({ code, file, fingerprint, since }: KnownFinding): string =>
  `- code: ${code}\n  file: ${scalar(file)}\n  fingerprint: "${fingerprint}"\n  since: ${since}\n`;

/** The name of a file may hold a colon or a number sign. */
const scalar = (text: string): string => (/^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text));
