import type { LegalCitation } from '../../model/records.ts';
import { distinct } from '../said.ts';
import type { Activity, NoticeContext } from './context.ts';
import { type Reference, references } from './reference.ts';
import { rulesOf, rulesOfActivity } from './retention.ts';

type Citations = readonly LegalCitation[];

/** Every text that the notice cites, each once, the oldest first: a table gives only its short name. */
export function citedTexts(context: NoticeContext): readonly Reference[] {
  const { notice, activities } = context;
  const schedule = notice.data.retention?.schedule;
  return listed(context, [
    ...(notice.data.frame ?? []),
    ...activities.flatMap(founding),
    ...activities.flatMap(({ data }) => data.mandatory?.texts ?? []),
    ...activities.flatMap((activity) => recipientTexts(context, activity)),
    ...activities.flatMap((activity) => dataTexts(context, activity)),
    ...rulesShown(context).flatMap(({ data }) => data.texts ?? []),
    ...(schedule ? [schedule] : []),
  ]);
}

/** The abbreviations that tables and lists use; the GDPR has its own sentence. */
export const abbreviations = (context: NoticeContext): readonly Reference[] =>
  citedTexts(context).filter(({ id, shortTitle }) => id !== 'eu-gdpr' && /^\p{Lu}{2,}$/u.test(String(shortTitle)));

const founding = ({ data }: Activity): Citations => [
  ...(data.purposes ?? []).flatMap((purpose) => (purpose.legalBases ?? []).flatMap(({ texts }) => texts ?? [])),
  ...(data.specialGrounds ?? []).flatMap(({ texts }) => texts ?? []),
  ...(data.criminalGround?.texts ?? []),
  ...(data.nationalNumber?.texts ?? []),
  ...(data.statutoryData ?? []).map(({ citation }) => citation),
];

const recipientTexts = ({ repository }: NoticeContext, { data }: Activity): Citations =>
  (data.recipients ?? []).flatMap((id) => repository.find('recipients', id)?.data.basis ?? []);

const dataTexts = ({ repository }: NoticeContext, { data }: Activity): Citations =>
  (data.data ?? []).flatMap(({ category }) =>
    (repository.find('data-categories', category)?.data.examples ?? []).flatMap(({ texts }) => texts ?? []),
  );

/** The policy shows the rules of each activity also where the notice names some rules itself. */
const rulesShown = (context: NoticeContext) => [
  ...rulesOf(context),
  ...(context.notice.data.layout === 'policy' ? context.activities : []).flatMap((activity) =>
    rulesOfActivity(context, activity),
  ),
];

function listed(context: NoticeContext, citations: Citations): readonly Reference[] {
  const once = distinct(references(context, citations), ({ id }) => id);
  return [...once].sort((one, other) => one.date.localeCompare(other.date));
}
