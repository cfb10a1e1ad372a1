import { inventoryWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { phrase } from '../../languages/phrase.ts';
import type { Facts } from '../../model/repository.ts';
import type { DocumentDefinition, DocumentOptions, View } from '../document.ts';
import { frame } from '../frame.ts';
import type { Contents, Inventory, InventoryContext } from './inventory.ts';

/** From this number of headings on, a table of contents helps. */
const manySections = 3;

/** The document and the spreadsheet of an inventory: one view, none when its registers are empty. */
export function inventoryDocument(inventory: Inventory): DocumentDefinition {
  const { name, title, norms } = inventory;
  return { name, title, norms, templates: ['inventory'], hasSheet: true, views };

  function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
    const words = inventoryWordsOf(language.code);
    const year = options.year ?? Number(facts.today.slice(0, 4));
    const context: InventoryContext = { facts, language, words, year };
    const contents = inventory.contents(context);
    if (contents !== undefined) yield viewOf(inventory, context, contents);
  }
}

function viewOf(inventory: Inventory, context: InventoryContext, contents: Contents): View {
  const { facts, language, words, year } = context;
  const { lines, parts, sheet } = contents;
  const yearly = inventory.yearly === true;
  const title = yearly ? phrase(words.titleOfYear, { title: inventory.title, year }) : inventory.title;
  return {
    ...frame(facts, language, { title, status: words.status, period: yearly ? String(year) : '' }),
    file: yearly ? `${inventory.name}-${year}` : inventory.name,
    template: 'inventory',
    data: {
      notice: words.notice,
      nil: parts.length === 0 ? phrase(words.nil, { year }) : '',
      contents: parts.length >= manySections ? words.contents : '',
      lines,
      parts,
    },
    figures: {},
    sheet,
  };
}
