import type { Diagnostic } from './model/diagnostic.ts';
import type { Settings } from './model/records.ts';
import { type RegisterName, registerNames, singleRegisters } from './model/records.ts';
import { isCataloguePath, isRecordFile, isRegisterPath, registerAt } from './model/register-path.ts';
import type { Entry, Repository } from './model/repository.ts';
import { suggestionFor } from './model/suggestion.ts';
import type { Folder, TextFile } from './model/text-file.ts';
import { citableNorms } from './registers/citable-norms.ts';
import { entryFrom, writtenId } from './registers/entry.ts';
import { fault, faultSeverities } from './registers/fault.ts';
import { checkDuplicates, checkLinks, type Known, type KnownIds } from './registers/links.ts';
import { readOwnCatalogues, stemOf } from './registers/own-catalogues.ts';
import { quotedTexts } from './registers/quoted-texts.ts';
import { type LoadedRegister, repositoryFrom } from './registers/repository.ts';
import { secretsInRecord, secretsInText } from './registers/secrets.ts';
import { checkShape } from './registers/shape.ts';
import { parseSource, type Source } from './registers/source.ts';

export interface Loaded {
  /** Absent when the settings themselves are faulty. */
  readonly repository: Repository | undefined;
  readonly faults: readonly Diagnostic[];
  /** How many records were read, faulty ones too. */
  readonly entries: number;
}

/** Reads all registers of one folder: every fault of form and reference, and the entries that have none. */
export function load(folder: Folder): Loaded {
  const faults: Diagnostic[] = folder.faults.map(({ path, code, line, column, values }) =>
    fault(code, { file: path, line, column, pointer: '' }, values),
  );
  const settings = loadSettings(folder, faults);
  const tables = new Map<RegisterName, Table>(
    registerNames.map((name) => [name, { sources: [], faulty: [], quoted: new Set<string>(), broken: false }]),
  );
  for (const file of folder.files) if (isRegisterPath(file.path)) readInto(tables, file, faults);
  for (const { path, code, values } of folder.faults) {
    if (faultSeverities[code] === 'error') markBroken(tables, String(values.to ?? path));
  }
  const { catalogues, norms } = loadCatalogues(folder, tables, faults);
  const known: Known = { ids: knownIds(tables), norms };
  const registers = new Map([...tables].map(([name, table]) => [name, checked(name, table, known, faults)]));
  for (const { sources, faulty } of tables.values()) {
    // Without settings no rule will speak: of good records neither.
    for (const source of settings === undefined ? sources : faulty) append(faults, secretsInRecord(source));
  }
  const entries = [...tables.values()].reduce((sum, { sources }) => sum + sources.length, 0);
  return { repository: settings && repositoryFrom(settings, registers, catalogues), faults, entries };
}

interface Table {
  readonly sources: Source[];
  /** The records that no rule will see. */
  readonly faulty: Source[];
  /** The files with a quotation mark “: the others need no second look. */
  readonly quoted: Set<string>;
  broken: boolean;
}

function loadSettings(folder: Folder, faults: Diagnostic[]): Entry<Settings> | undefined {
  const file = folder.files.find(({ path }) => path === 'cpas-sec.yaml');
  if (file === undefined) return undefined;
  const parsed = parseSource(file, 'record');
  const source = parsed.sources[0];
  const wrong = source === undefined ? parsed.faults.map(asMissingProfile) : checkShape('cpas-sec', source);
  append(faults, wrong);
  if (source === undefined) append(faults, secretsInText(file));
  else if (wrong.length > 0) append(faults, secretsInRecord(source));
  return source !== undefined && wrong.length === 0 ? entryFrom<Settings>(source, 'cpas-sec') : undefined;
}

/** The centre's own catalogues of norms. While one is faulty, what is said of norms may only seem incomplete. */
function loadCatalogues(folder: Folder, tables: ReadonlyMap<RegisterName, Table>, faults: Diagnostic[]) {
  const read = readOwnCatalogues(folder.files.filter(({ path }) => isCataloguePath(path)));
  const lost = folder.faults.filter(({ path, code }) => isCataloguePath(path) && faultSeverities[code] === 'error');
  const unread = [...read.unread, ...lost.map(({ path }) => ({ name: stemOf(path) }))];
  const stated = tables.get('norms');
  if (stated !== undefined && unread.length > 0) stated.broken = true;
  append(faults, read.faults);
  return { catalogues: read.catalogues, norms: citableNorms(read.catalogues, unread) };
}

/** A register may be empty; settings without a profile are no settings. */
const asMissingProfile = (wrong: Diagnostic): Diagnostic =>
  wrong.code === 'file/empty' ? fault('schema/required', wrong.at, { field: 'profile' }) : wrong;

function readInto(tables: Map<RegisterName, Table>, file: TextFile, faults: Diagnostic[]): void {
  const name = registerAt(file.path) as RegisterName;
  const table = tables.get(name);
  if (table === undefined) {
    const suggestion = suggestionFor(name, registerNames);
    const values = { register: name, ...(suggestion === undefined ? {} : { suggestion }) };
    faults.push(fault('file/unknown-register', { file: file.path, line: 1, column: 1, pointer: '' }, values));
    append(faults, secretsInText(file));
    return;
  }
  const parsed = parseSource(file, singleRegisters.includes(name) || isRecordFile(file.path) ? 'record' : 'list');
  append(table.sources, parsed.sources);
  if (file.text.includes('“')) table.quoted.add(file.path);
  if (parsed.faults.some(({ code }) => code !== 'file/empty')) table.broken = true;
  append(faults, parsed.faults);
  if (parsed.faults.length > 0) append(faults, secretsInText(file));
}

/** One by one: a call cannot take the 200,000 arguments that a long list would make. */
function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** A faulty file makes its register unsure; the faulty folder of registers, all of them. */
function markBroken(tables: Map<RegisterName, Table>, path: string): void {
  for (const [name, table] of tables) if (path === 'registers' || registerAt(path) === name) table.broken = true;
}

const isSingle = (name: RegisterName): boolean => singleRegisters.includes(name);

/** The ids of the registers that could be read in full: in the others, what is absent may only be unreadable. */
function knownIds(tables: ReadonlyMap<RegisterName, Table>): KnownIds {
  const readable = [...tables].filter(([, { broken }]) => !broken);
  return new Map(readable.map(([name, { sources }]) => [name, sourcesById(sources)]));
}

function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const source of sources) {
    const id = writtenId(source);
    if (id !== undefined) found.set(id, source);
  }
  return found;
}

/** Shape and links of one register; a record with a fault of shape never reaches a rule. */
function checked(name: RegisterName, table: Table, known: Known, faults: Diagnostic[]): LoadedRegister {
  const entries: Entry<unknown>[] = [];
  let incomplete = table.broken;
  for (const source of table.sources) {
    const wrong = checkShape(name, source);
    append(faults, wrong);
    append(faults, checkLinks(name, source, known));
    if (wrong.length > 0) {
      incomplete = true;
      table.faulty.push(source);
    } else {
      if (table.quoted.has(source.file)) append(faults, quotedTexts(source));
      entries.push(entryFrom(source, isSingle(name) ? name : (writtenId(source) ?? '')));
    }
  }
  append(faults, checkDuplicates(name, table.sources, isSingle(name) ? () => name : writtenId));
  return { entries, incomplete };
}
