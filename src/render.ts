import type { DocumentDefinition, DocumentOptions, Missing, View } from './documents/document.ts';
import type { SheetFormat } from './exchange/sheet-format.ts';
import { hasAsset, listAssets, readAssetText } from './files/assets.ts';
import type { Format } from './formats/format.ts';
import type { Language } from './languages/language.ts';
import type { Page } from './markdown/blocks.ts';
import { fill } from './markdown/fill.ts';
import { parse } from './markdown/parse.ts';
import type { Template } from './markdown/template.ts';
import { typeset } from './markdown/typeset.ts';
import { typesetText } from './markdown/typography.ts';
import type { FileChange } from './model/change.ts';
import { UsageError } from './model/errors.ts';
import type { Facts } from './model/repository.ts';

export interface RenderRequest {
  readonly facts: Facts;
  readonly document: DocumentDefinition;
  readonly options: DocumentOptions;
  readonly language: Language;
  readonly formats: readonly Format[];
  /** For the views that have a sheet; the others are not written so. */
  readonly sheetFormats?: readonly SheetFormat[];
  /** Refused while a fact is missing; without the marks of a draft. */
  readonly final: boolean;
}

export interface Rendered {
  /** The facts hold nothing that this document could print. */
  readonly empty: boolean;
  /** The files as they shall be; none when a final version lacks a fact. */
  readonly changes: readonly FileChange[];
  /** Facts that the registers do not hold yet. */
  readonly missing: readonly Missing['missing'][];
  /** The paths of the texts of which a register keeps the fingerprint once they are published. */
  readonly fingerprinted: readonly string[];
}

/** One document in every format asked for. Pure: the same facts give the same bytes. */
export async function render(request: RenderRequest): Promise<Rendered> {
  const { document, facts, language, options, formats, final } = request;
  const pages = [...document.views(facts, language, options)].map((view) => ({ view, ...pageFrom(view, request) }));
  const missing = pages.flatMap((one) => one.missing);
  const empty = pages.length === 0;
  if (final && missing.length > 0) return { empty, changes: [], missing, fingerprinted: [] };
  const changes: FileChange[] = [];
  for (const { view, page } of pages) {
    for (const format of formats) {
      changes.push({ path: `${view.file}.${language.code}.${format.extension}`, bytes: await format.write(page) });
    }
    changes.push(...(await sheetsOf(view, request)));
  }
  const isKept = document.hasLayers === true && options.layer !== 'short';
  const texts = changes.map(({ path }) => path).filter((path) => isKept && path.endsWith('.md'));
  return { empty, changes, missing, fingerprinted: texts };
}

async function sheetsOf(
  { file, sheet }: View,
  { language, sheetFormats = [] }: RenderRequest,
): Promise<readonly FileChange[]> {
  if (sheet === undefined) return [];
  const written = sheetFormats.map(async ({ extension, write }) => ({
    path: `${file}.${language.code}.${extension}`,
    bytes: await write(sheet),
  }));
  return await Promise.all(written);
}

/** The page of one view: template filled, read back as blocks, set in the typography of its language. */
export function pageFrom(
  view: View,
  request: Pick<RenderRequest, 'language' | 'final' | 'facts'>,
): { page: Page; missing: Rendered['missing'] } {
  const { language, final } = request;
  const { terms } = language;
  const tag = `${language.code}-${view.country}`;
  const words = (fact: Missing['missing']) => `${language.words['render.toFillIn']} ${fact.field} (${fact.at.file})`;
  const filled = fill(templateFor(view.template, language.code), view.data, words);
  const text = typeset(parse(filled.markdown, view.figures), tag);
  const page: Page = {
    language: tag,
    title: typesetText(view.title, tag),
    organisation: typesetText(view.organisation, tag),
    particulars: view.particulars.map(({ term, detail }) => ({ term, detail: typesetText(detail, tag) })),
    draft: !final,
    day: request.facts.today,
    ...text,
    words: {
      skipToContent: terms['page.skipToContent'],
      page: terms['page.page'],
      draft: terms['page.draft'],
      notes: terms['page.notes'],
      note: terms['page.note'],
      backToText: terms['page.backToText'],
      continued: terms['page.continued'],
      table: terms['page.table'],
    },
  };
  return { page, missing: filled.missing };
}

const templates = new Map<string, Template>();

function templateFor(name: string, language: string): Template {
  const path = `templates/${language}/${name}.md.hbs`;
  const known = templates.get(path);
  if (known !== undefined) return known;
  if (!hasAsset(path)) throw new UsageError('no-template', { name, language, known: 'fr' });
  const folder = `templates/${language}/partials`;
  const partials = listAssets(folder).filter((file) => file.endsWith('.md.hbs'));
  const template: Template = {
    name: path,
    source: readAssetText(path),
    partials: Object.fromEntries(
      partials.map((file) => [file.replace('.md.hbs', ''), readAssetText(`${folder}/${file}`)]),
    ),
  };
  templates.set(path, template);
  return template;
}
