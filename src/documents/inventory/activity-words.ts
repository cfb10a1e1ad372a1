import type { Activity } from '../../rules/activities.ts';
import { distinct, inPhrase, type Said, sayer } from '../said.ts';
import { citationIn } from './citations.ts';
import type { InventoryContext } from './inventory.ts';
import { inLines, nameIn } from './names.ts';

export function purposesOf({ language }: InventoryContext, activity: Activity): Said {
  const say = sayer(language, activity);
  return inLines(
    (activity.data.purposes ?? []).map(({ purpose }, index) => say.needed(purpose, 'purposes', index, 'purpose')),
  );
}

/** The bases of all purposes, each once with its texts. */
export function basesOf(context: InventoryContext, { data }: Activity): Said {
  const all = (data.purposes ?? []).flatMap(({ legalBases = [] }) => legalBases);
  const lines = distinct(all, ({ basis }) => basis).map(({ basis }) => {
    const texts = all.filter((one) => one.basis === basis).flatMap((one) => one.texts ?? []);
    const cited = distinct(texts, (one) => JSON.stringify(one)).map((one) => citationIn(context, one));
    const name = context.words.processing.bases[basis];
    const said = inLines(cited);
    if (said === '') return name;
    return typeof said === 'string' ? `${name} : ${said.split('\n').join(' ; ')}` : said;
  });
  return inLines(lines);
}

/** The categories, each with the condition of its use. */
export function dataOf(context: InventoryContext, activity: Activity): Said {
  const say = sayer(context.language, activity);
  const lines = (activity.data.data ?? []).map(({ category, condition }, index) => {
    const name = nameIn(context, 'data-categories', category);
    const when = say.optional(condition, 'data', index, 'condition');
    return when === '' ? name : inPhrase('{name} ({when})', { name, when });
  });
  return inLines(lines);
}

/** Those of GDPR art. 9 and 10. */
export function specialOf(context: InventoryContext, { data }: Activity): Said {
  const categories = (data.data ?? []).flatMap(({ category }) => {
    const found = context.facts.repository.find('data-categories', category);
    return found !== undefined && (found.data.special !== undefined || found.data.criminal === true) ? [category] : [];
  });
  return inLines(categories.map((id) => nameIn(context, 'data-categories', id)));
}
