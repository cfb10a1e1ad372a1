import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { atStart, distinct, inPhrase, inRow, inSentence, joined, type Said, sayer, sentence } from '../said.ts';
import type { Activity, NoticeContext } from './context.ts';
import { references } from './reference.ts';

type Recipient = Entry<Registers['recipients']>;
type Processor = Entry<Registers['processors']>;

/** Who receives data, in words. */
export interface Receiver {
  readonly class: string;
  readonly name: Said;
  /** Who that is, what is passed on and under which condition: '' when the register does not say. */
  readonly line: Said;
  readonly definition: Said;
  /** What is passed on and under which condition, or what the supplier does. */
  readonly what: Said;
  /** The name where it stands in a row with others. */
  readonly inRow: Said;
  readonly basis: readonly { readonly inline: Said; readonly short: Said; readonly link: string }[];
}

/** A recipient of the register. */
export function recipientWords(context: NoticeContext, recipient: Recipient): Receiver {
  const { data } = recipient;
  const say = sayer(context.language, recipient);
  const name = atStart(say.needed(data.name, 'name'));
  const definition = sentence(say.optional(data.definition, 'definition'));
  const what = inRow([say.optional(data.what, 'what'), say.optional(data.condition, 'condition')]);
  const passedOn = what === '' ? '' : sentence(inPhrase(context.language.terms['recipients.what'], { what }));
  return {
    class: data.class,
    name,
    inRow: name,
    definition,
    what: atStart(what),
    line: joined([definition, passedOn], (words) => words.join(' ')),
    basis: references(context, data.basis),
  };
}

/** The suppliers that handle data for the organisation; a supplier without access to data is none. */
export function suppliersOf({ repository }: NoticeContext, activities: readonly Activity[]): readonly Processor[] {
  const ids = distinct(
    activities.flatMap(({ data }) => data.processors ?? []),
    String,
  );
  const found = ids.flatMap((id) => repository.find('processors', id) ?? []);
  return found.filter(({ data }) => data.processesPersonalData !== false);
}

/** What the suppliers do, each kind of work once: by category, where the register gives one. */
export function supplied(context: NoticeContext): Said {
  const { language } = context;
  const kinds = suppliersOf(context, context.activities).map((entry) => {
    const { category } = entry.data;
    if (category && category !== 'other') return language.terms[`processor.${category}`];
    return inSentence(supplier(context, entry).what, language.code);
  });
  return inRow(distinct(kinds, (kind) => JSON.stringify(kind)));
}

/** A supplier as a recipient. */
export function supplier({ language }: NoticeContext, entry: Processor): Receiver {
  const say = sayer(language, entry);
  const values = { name: say.needed(entry.data.name, 'name'), service: say.needed(entry.data.service, 'service') };
  return {
    class: 'processor',
    name: values.name,
    inRow: inPhrase(language.terms['recipients.supplier'], values),
    definition: '',
    what: atStart(values.service),
    line: sentence(values.service),
    basis: [],
  };
}
