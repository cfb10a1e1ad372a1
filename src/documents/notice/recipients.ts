import type { Language } from '../../languages/language.ts';
import { atStart, clause, distinct, inRow, inSentence, missing, type Said, sayer, sentence } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { type Receiver, recipientWords, supplied, supplier, suppliersOf } from './receiver.ts';

const classes = ['staff', 'partner', 'supervisory', 'funding', 'judicial', 'related', 'third-party'] as const;

/** Who receives data, by class and by circle (art. 13(1)(e)); processors are recipients too. */
export function recipients(context: NoticeContext) {
  const { activities, repository } = context;
  const ids = distinct(
    activities.flatMap(({ data }) => data.recipients ?? []),
    String,
  );
  const all = ids
    .flatMap((id) => repository.find('recipients', id) ?? [])
    .map((entry) => recipientWords(context, entry));
  const suppliers = suppliersOf(context, activities).map((entry) => supplier(context, entry));
  const none = withoutActivities(context);
  const silent = activities.filter((activity) => isSilent(context, activity));
  const byClass = classesOf(context, all);
  return {
    classes: byClass,
    circles: circles(context, [...all, ...suppliers]),
    processors: suppliers,
    suppliers: inRow(suppliers.map((receiver) => receiver.inRow)),
    supplied: supplied(context),
    titles: titles(context, byClass, suppliers),
    /** Nobody else receives data: only where every activity says so. */
    closed: !none && activities.every(({ data }) => data.noOtherRecipients === true),
    gaps: none ? [none] : silent.map((activity) => missing(activity, 'recipients')),
    principles: (context.notice.data.sharingPrinciples ?? []).map((text, index) =>
      sentence(sayer(context.language, context.notice).needed(text, 'sharingPrinciples', index)),
    ),
  };
}

/** True for an activity that names nobody and does not say that there is nobody. */
const isSilent = (context: NoticeContext, activity: Activity): boolean =>
  activity.data.noOtherRecipients !== true && receiveNothing(context, activity);

const receiveNothing = (context: NoticeContext, activity: Activity): boolean =>
  (activity.data.recipients ?? []).length === 0 && suppliersOf(context, [activity]).length === 0;

/** The names of those who receive the data of one activity, without those who receive the data of all. */
export function receiversOf(context: NoticeContext, activity: Activity, everywhere: ReadonlySet<string>) {
  const { repository } = context;
  const { data } = activity;
  const partners = (data.recipients ?? [])
    .filter((id) => !everywhere.has(id))
    .flatMap((id) => repository.find('recipients', id) ?? []);
  return {
    gap: isSilent(context, activity) ? missing(activity, 'recipients') : '',
    nobody: data.noOtherRecipients === true && receiveNothing(context, activity),
    named: inRow(partners.map((entry) => recipientWords(context, entry).name)),
  };
}

/** The recipients under the name of their class; a class without any is left out. */
function classesOf({ language, jurisdiction }: NoticeContext, all: readonly Receiver[]) {
  return classes.flatMap((kind) => {
    const items = all.filter((recipient) => recipient.class === kind);
    if (items.length === 0) return [];
    const named = inRow(items.map((receiver) => (kind === 'staff' ? whoTheyAre(receiver, language) : receiver.inRow)));
    const title = kind === 'supervisory' ? (`supervisory.${jurisdiction}` as const) : kind;
    return [{ title: atStart(language.terms[`recipients.${title}`]), items, named }];
  });
}

/** The title says the name of our own staff already: their definition says more. */
const whoTheyAre = ({ definition, inRow: name }: Receiver, { code }: Language): Said =>
  definition === '' ? name : inSentence(clause(definition), code);

/** For the first layer: the circles of the notice; without any, the classes. */
function titles(context: NoticeContext, byClass: readonly { readonly title: Said }[], suppliers: readonly Receiver[]) {
  const { notice, language } = context;
  const say = sayer(language, notice);
  const named = (notice.data.circles ?? []).map(({ title }, index) => say.needed(title, 'circles', index, 'title'));
  const processor = suppliers.length > 0 ? [atStart(language.terms['recipients.processor'])] : [];
  return named.length > 0 ? named : [...byClass.map(({ title }) => title), ...processor];
}

function circles(context: NoticeContext, all: readonly Receiver[]) {
  const { notice, language } = context;
  const say = sayer(language, notice);
  return (notice.data.circles ?? []).map((circle, index) => {
    const items = all.filter((receiver) => (circle.classes ?? []).some((kind) => kind === receiver.class));
    return {
      number: index + 1,
      title: say.needed(circle.title, 'circles', index, 'title'),
      definition: sentence(say.needed(circle.definition, 'circles', index, 'definition')),
      items,
      named: inRow(items.map(({ name }) => name)),
    };
  });
}
