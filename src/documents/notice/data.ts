import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import {
  distinct,
  inPhrase,
  inRow,
  inSentence,
  isMissing,
  joined,
  missing,
  type Said,
  sayer,
  sentence,
} from '../said.ts';
import type { Activity, NoticeContext } from './context.ts';
import { activityName } from './purposes.ts';
import { reference, references } from './reference.ts';

type Category = Entry<Registers['data-categories']>;

/** Which data are used: categories with examples and conditions, and the lists that a statute fixes (art. 14(1)(d)). */
export function data(context: NoticeContext) {
  const { activities, repository, notice } = context;
  const unnamed = activities.filter((activity) => !activity.data.data);
  const ids = activities.flatMap((activity) => (activity.data.data ?? []).map(({ category }) => category));
  const found = distinct(ids, String).flatMap((id) => repository.find('data-categories', id) ?? []);
  const inRegisterOrder = repository.entries('data-categories').filter(({ id }) => found.some((one) => one.id === id));
  const categories = inRegisterOrder.map((category) => categoryWords(context, category));
  return {
    categories: categories.length > 0 ? categories : missing(unnamed[0] ?? notice, 'data'),
    /** Those that the examples do not say fully: the policy defines them in its annex. */
    defined: categories.filter(({ description, examples }) => description !== '' && examples.length > 0),
    titles: categories.map(({ name }) => name),
    titlesLine: inRow(
      categories.map(({ name, sensitive }) =>
        sensitive === ''
          ? inSentence(name, context.language.code)
          : inPhrase(context.language.terms['data.with-condition'], {
              item: inSentence(name, context.language.code),
              condition: sensitive,
            }),
      ),
    ),
    persons: persons(context),
    personsLine: personsLine(context),
    statutory: activities.flatMap((activity) => statutoryOf(context, activity)),
  };
}

function categoryWords(context: NoticeContext, category: Category) {
  const { terms } = context.language;
  const say = sayer(context.language, category);
  const { special, criminal, nationalNumber } = category.data;
  const sensitive = special ? terms[`special.${special}`] : criminal ? terms['special.criminal'] : '';
  const examples = (category.data.examples ?? []).map((_, index) => example(context, category, index));
  return {
    name: say.needed(category.data.name, 'name'),
    description: sentence(say.optional(category.data.description, 'description')),
    examples,
    examplesLine: joined(
      examples.map(({ line }) => line),
      (words) => words.join(' ; '),
    ),
    sensitive,
    nationalNumber: nationalNumber === true,
    conditions: conditions(context, category.id),
  };
}

function example(context: NoticeContext, category: Category, index: number) {
  const { terms } = context.language;
  const say = sayer(context.language, category);
  const written = category.data.examples?.[index];
  const item = say.needed(written?.item, 'examples', index, 'item');
  const condition = say.optional(written?.condition, 'examples', index, 'condition');
  const texts = references(context, written?.texts);
  const remarks = [condition, ...texts.map(({ short }) => short)];
  const remark = joined(remarks, (words) => words.join(' ; '));
  const line = remark === '' ? item : inPhrase(terms['data.with-condition'], { item, condition: remark });
  return { item, condition, texts, line };
}

/** The conditions that single activities set on a category: 'Médiation de dettes : seulement si …'. */
function conditions(context: NoticeContext, id: string): readonly Said[] {
  return context.activities.flatMap((activity) => {
    const say = sayer(context.language, activity);
    return (activity.data.data ?? []).flatMap(({ category, condition }, index) => {
      if (category !== id || condition === undefined) return [];
      const words = say.needed(condition, 'data', index, 'condition');
      const name = activityName(context, activity);
      return [inPhrase(context.language.terms['data.activity-condition'], { activity: name, condition: words })];
    });
  });
}

/** The data of one activity: 'données de contact (seulement l'adresse électronique) ; correspondance'. */
export function dataOf(context: NoticeContext, activity: Activity): Said {
  const { repository, language } = context;
  if (!activity.data.data) return missing(activity, 'data');
  const items = activity.data.data.flatMap(({ category, condition }, index) => {
    const entry = repository.find('data-categories', category);
    if (!entry) return [];
    const item = inSentence(sayer(language, entry).needed(entry.data.name, 'name'), language.code);
    const words = sayer(language, activity).optional(condition, 'data', index, 'condition');
    return [words === '' ? item : inPhrase(language.terms['data.with-condition'], { item, condition: words })];
  });
  return inRow(items);
}

/** The lists of data that a statute fixes for one activity. */
export function statutoryOf(context: NoticeContext, activity: Activity) {
  const say = sayer(context.language, activity);
  return (activity.data.statutoryData ?? []).map((list, index) => {
    const items = list.items.map((item, at) => say.needed(item, 'statutoryData', index, 'items', at));
    const cited = reference(context, list.citation);
    return { activity: activityName(context, activity), reference: cited, items, itemsLine: inRow(items) };
  });
}

function personsLine(context: NoticeContext): Said {
  const all = persons(context);
  return isMissing(all) ? all : inRow(all);
}

/** Whose data are used: as the notice says, else the persons of its activities. */
function persons(context: NoticeContext) {
  const { notice, activities, language } = context;
  const say = sayer(language, notice);
  const written = notice.data.personsConcerned?.map((person, index) => say.needed(person, 'personsConcerned', index));
  if (written) return written;
  const all = activities.flatMap((activity) =>
    (activity.data.dataSubjects ?? []).map((person, index) =>
      sayer(language, activity).needed(person, 'dataSubjects', index),
    ),
  );
  return all.length > 0 ? distinct(all, (person) => JSON.stringify(person)) : missing(notice, 'personsConcerned');
}
