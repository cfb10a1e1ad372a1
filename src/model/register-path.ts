/** Folders beside `registers/` whose files are records of one register, a file each. */
const ownFolders: readonly (readonly [folder: string, register: string])[] = [
  ['questionnaires/forms/', 'questionnaire-forms'],
  ['questionnaires/', 'questionnaires'],
];

/** The names at the root of a repository, `registers` apart, below which records or catalogues stand. */
export const recordFolders: readonly string[] = ['questionnaires', 'norms'];

/** True for a file that holds a catalogue of norms of the centre: 'norms/bcss.yaml'. */
export const isCataloguePath = (path: string): boolean => /^norms\/[^/]+\.ya?ml$/i.test(path);

const ownFolderOf = (path: string): (typeof ownFolders)[number] | undefined =>
  ownFolders.find(([folder]) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));

/** The register a file belongs to by its path: 'registers/people.yaml' and 'registers/people/a-dupont.yaml' to `people`, 'questionnaires/2026.yaml' to `questionnaires`. */
export const registerAt = (path: string): string =>
  ownFolderOf(path)?.[1] ?? (path.split('/')[1] ?? '').replace(/\.ya?ml$/i, '');

/** True for a file that holds one record instead of a list. */
export const isRecordFile = (path: string): boolean =>
  ownFolderOf(path) !== undefined || (path.startsWith('registers/') && path.split('/').length > 2);

/** True for every path at which a record may stand, YAML ending included. */
export const isRegisterPath = (path: string): boolean =>
  /\.ya?ml$/i.test(path) && (/^registers\/([^/]+\/)?[^/]+$/.test(path) || ownFolderOf(path) !== undefined);
