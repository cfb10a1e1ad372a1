import { join } from 'node:path';
import type { DocumentDefinition, DocumentOptions } from '../documents/document.ts';
import { documents } from '../documents/index.ts';
import { type SheetFormat, sheetFormats } from '../exchange/sheet-format.ts';
import { checkTarget } from '../files/write.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { documentLanguageOf, documentLanguages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { addPeriod, type Day } from '../model/day.ts';
import { UsageError } from '../model/errors.ts';
import type { Facts, Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { Options } from './command.ts';

/** The documents to write, each once. UsageError when none is named, or when all and some are asked for. */
export function wantedDocuments(names: readonly string[], all: boolean): readonly DocumentDefinition[] {
  if (all && names.length > 0) throw new UsageError('all-and-some', { names: names.join(', ') });
  if (!all && names.length === 0) {
    throw new UsageError('no-document-named', { known: documents.map(({ name }) => name).join(', ') });
  }
  return all ? documents : [...new Set(names)].map(documentNamed);
}

/** The document of that name; UsageError with the nearest name otherwise. */
function documentNamed(name: string): DocumentDefinition {
  const found = documents.find((document) => document.name === name);
  if (found !== undefined) return found;
  const suggestion = suggestionFor(
    name,
    documents.map((document) => document.name),
  );
  throw new UsageError('unknown-document', { name, ...(suggestion ? { suggestion } : {}) });
}

/** What is asked for of the pages, and of the tables for spreadsheets. */
export interface WantedFormats {
  readonly formats: readonly Format[];
  readonly sheetFormats: readonly SheetFormat[];
}

/** The formats of those names or extensions, each once. */
export function formatsNamed(names: readonly string[]): WantedFormats {
  const all = [...formats, ...sheetFormats];
  const wanted = [...new Set(names)].map((name) => {
    const found = all.find((format) => format.extension === name || format.name === name);
    if (found !== undefined) return found;
    const known = all.map(({ extension }) => extension);
    const suggestion = suggestionFor(name, known);
    throw new UsageError('unknown-format', { name, known: known.join(', '), ...(suggestion ? { suggestion } : {}) });
  });
  return {
    formats: wanted.flatMap(({ name }) => formats.filter((format) => format.name === name)),
    sheetFormats: wanted.flatMap(({ name }) => sheetFormats.filter((format) => format.name === name)),
  };
}

/** UsageError when a document that was named has no table, and a format for tables is asked for. */
export function checkSheets(wanted: readonly DocumentDefinition[], [format]: readonly SheetFormat[]): void {
  const without = wanted.find(({ hasSheet }) => hasSheet !== true);
  if (format === undefined || without === undefined) return;
  const known = documents.flatMap(({ name, hasSheet }) => (hasSheet === true ? [name] : []));
  throw new UsageError('no-sheet', { name: without.name, format: format.extension, known: known.join(', ') });
}

/** The language in which documents are to be written. */
export async function languageNamed(name: string): Promise<Language> {
  const code = documentLanguages.find((one) => one === name);
  if (code === undefined) throw new UsageError('unknown-language', { name, known: documentLanguages.join(', ') });
  return await documentLanguageOf(code);
}

/** What the options say of the notice: which audience, which layer; every layer with `--all`. */
export function documentOptions(options: Options, { repository, today }: Facts): readonly DocumentOptions[] {
  const audience = options.audience === undefined ? undefined : String(options.audience);
  const known = [...new Set(repository.entries('notices').map(({ data }) => data.audience))];
  if (audience !== undefined && !known.some((one) => one === audience)) {
    throw new UsageError('no-such-notice', { audience, known: known.join(', ') });
  }
  const period = {
    ...(options.year === undefined ? {} : { year: yearOf(options.year) }),
    ...(options.month === undefined ? {} : { month: monthOf(options.month, today) }),
    ...(options.for === undefined ? {} : { for: options.for as readonly string[] }),
  };
  const layers = options.layer === undefined && options.all === true ? layerNames : [layerNamed(options.layer)];
  return layers.map((layer) => ({ ...(audience === undefined ? {} : { audience }), ...period, layer }));
}

function yearOf(value: unknown): number {
  if (!/^20\d\d$/.test(String(value))) throw new UsageError('bad-year', { value: String(value) });
  return Number(value);
}

/** Of a month further ahead the registers know too little to put on an agenda. */
const farthest = 'P3M';

function monthOf(value: unknown, today: Day): string {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(String(value))) throw new UsageError('bad-month', { value: String(value) });
  const last = addPeriod(`${today.slice(0, 7)}-01`, farthest).slice(0, 7);
  if (String(value) > last) throw new UsageError('month-too-far', { value: String(value), last });
  return String(value);
}

const layerNames = ['full', 'short'] as const;

function layerNamed(asked: unknown): (typeof layerNames)[number] {
  const found = layerNames.find((name) => name === (asked ?? 'full'));
  if (found === undefined) throw new UsageError('unknown-layer', { name: String(asked), known: layerNames.join(', ') });
  return found;
}

/** The folder to write to: the one asked for, else the one of the settings, inside the repository. UsageError for none. */
export function targetOf(root: string, options: Options, repository: Repository): string {
  if (options.out === '') throw new UsageError('target-empty');
  const inside = join(root, repository.settings.data.output?.folder ?? 'documents');
  const target = options.out === undefined ? inside : String(options.out);
  checkTarget(target);
  return target;
}

/** Of a questionnaire one says which years there are. */
export function nothingToWrite(
  { name, hasLayers }: DocumentDefinition,
  { year }: DocumentOptions,
  repository: Repository,
): UsageError {
  if (name !== 'bcss-questionnaire' || year === undefined)
    return new UsageError('nothing-to-write', {
      name,
      ...(hasLayers === true ? { register: 'registers/notices.yaml' } : {}),
    });
  const years = repository.entries('questionnaires').map(({ data }) => data.year);
  const known = years.length === 0 ? {} : { known: years.toSorted((a, b) => a - b).join(', ') };
  return new UsageError('no-questionnaire-of-year', { year, ...known });
}
