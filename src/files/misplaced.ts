import { type RegisterName, registerNames } from '../model/records.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { FileFault } from '../model/text-file.ts';

/**
 * Among the names that are not read, those whose author meant a register: by its name, its ending or its folder. The names
 * are those at the root (a folder ends in '/') and below `registers/`; `to` is the path that would have been read.
 */
export function misplaced(others: readonly string[]): readonly FileFault[] {
  return others.flatMap((path) => (path.startsWith('registers/') ? wrongEnding(path) : wrongPlace(path)) ?? []);
}

function wrongPlace(path: string): FileFault | undefined {
  if (path.endsWith('/')) return wrongFolder(path.slice(0, -1));
  const [, name = '', ending = ''] = /^([\w-]+)\.(ya?ml)$/i.exec(path) ?? [];
  return isRegister(name)
    ? found('file/misplaced', path, { register: name, to: `registers/${name}.${ending}` })
    : undefined;
}

/** `registres`, `register`, `Registers`: on one machine the same folder, on another one that nobody reads. */
function wrongFolder(name: string): FileFault | undefined {
  if (name.startsWith('.') || suggestionFor(name, ['registers']) === undefined) return undefined;
  return found('file/misnamed-folder', name, { name, to: 'registers' });
}

/** Windows hides the last ending: what its author sees as 'people.yaml' is 'people.yaml.txt'. Safety copies are left alone. */
function wrongEnding(path: string): FileFault | undefined {
  const [, to, hidden] = /^(.+\.ya?ml)\.(txt|rtf|docx?|odt)$/i.exec(path) ?? [];
  if (to !== undefined) return found('file/hidden-extension', path, { ending: `.${hidden}`, to });
  const [, name = '', ending = ''] = /^registers\/([\w-]+)\.([a-z]+)$/i.exec(path) ?? [];
  if (!isRegister(name) || !foreign.has(ending.toLowerCase())) return undefined;
  return found('file/not-yaml', path, { register: name, ending: `.${ending}`, to: `registers/${name}.yaml` });
}

/** What people keep lists in. */
const foreign: ReadonlySet<string> = new Set([
  ...['txt', 'rtf', 'doc', 'docx', 'odt', 'xls', 'xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'json', 'pdf'],
]);

/** The settings under their own name, or one that a habit or Windows gave them: 'cpas-sec.yml', 'cpas-sec.yaml.txt'. */
export const looksLikeSettings = (name: string): boolean => /^cpas-sec\.ya?ml(\.txt)?$/i.test(name);

const isRegister = (name: string): name is RegisterName => registerNames.some((one) => one === name);

const found = (code: FileFault['code'], path: string, values: FileFault['values']): FileFault => ({
  path,
  code,
  line: 1,
  column: 1,
  values,
});
