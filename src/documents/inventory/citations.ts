import type { LegalCitation } from '../../model/records.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import type { InventoryContext } from './inventory.ts';
import { inLines } from './names.ts';

/** The texts by their short names, each on its line: 'Loi organique des CPAS, art. 57'. */
export const citationsIn = (context: InventoryContext, cited: readonly LegalCitation[] = []): Said =>
  inLines(cited.map((citation) => citationIn(context, citation)));

export function citationIn({ facts, language }: InventoryContext, { text, articles }: LegalCitation): Said {
  const entry = facts.repository.find('legal-texts', text);
  if (entry === undefined) return text;
  const say = sayer(language, entry);
  const short = say.optional(entry.data.shortName, 'shortName');
  const name = short === '' ? say.needed(entry.data.citation, 'citation') : short;
  return articles === undefined ? name : inPhrase(language.terms['citation.articles'], { text: name, articles });
}
