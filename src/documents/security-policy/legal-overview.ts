import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import type { NormId } from '../../norms/norm-id.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { type Said, sayer, sentence } from '../said.ts';
import type { PolicyContext } from './context.ts';

type LegalText = Entry<Registers['legal-texts']>;

/** The shipped texts on which the security of a CPAS rests. */
const shippedTexts: ReadonlySet<string> = new Set<NormId>([
  ...(['law:be-cpas-1976', 'law:be-bcss-1990', 'law:be-security-1993', 'law:be-security-circular-1994'] as const),
  ...(['law:be-rd-1997-02-04', 'law:be-rd-2001-07-09', 'law:be-rd-2005-03-04', 'law:be-evidence-2016'] as const),
  ...([
    'law:be-mnm-2017',
    'law:be-spp-dpo-procedure-2020',
    'law:be-csi-2018',
    'law:be-national-register-1983',
  ] as const),
  ...(['law:eu-gdpr', 'law:be-apd-2017', 'law:be-privacy-2018', 'law:be-apd-guidelines-2014'] as const),
  ...(['law:be-penal-code', 'law:be-computer-crime-2000', 'law:be-ecom-2005', 'law:be-cct81'] as const),
  ...(['law:be-archives-1955', 'law:be-sorting-table-2011'] as const),
]);

const isShipped = ({ shipped }: LegalText): boolean => shipped === true;

/** The texts by date: those that found the policy, then those that the centre added to its register. */
export function legalOverview(context: PolicyContext) {
  const { repository } = context.facts;
  const [organisation] = repository.entries('organisation');
  const region = organisation?.data.region ?? 'wallonia';
  const holds = ({ data }: LegalText): boolean => data.jurisdiction !== 'be-wal' || region === 'wallonia';
  const texts = repository.entries('legal-texts').filter(({ data }) => data.replacedBy === undefined);
  const ours = texts.filter((text) => isShipped(text) && shippedTexts.has(`law:${text.id}`) && holds(text));
  return {
    founding: inOrder(ours).map((text) => rowOf(text, context)),
    added: inOrder(texts.filter((text) => !isShipped(text))).map((text) => rowOf(text, context)),
  };
}

const inOrder = (texts: readonly LegalText[]): readonly LegalText[] =>
  texts.toSorted(({ data: one }, { data: other }) => (one.date ?? '9999').localeCompare(other.date ?? '9999'));

function rowOf(text: LegalText, { facts, language, words }: PolicyContext) {
  const { citation, subject, date, link = '', note = '' } = text.data;
  const say = sayer(language, text);
  const norm = normsOf(facts.repository).find(`law:${text.id}`);
  const source = isShipped(text) ? (norm?.confidence === 'seen' ? words.seen : words.toCheck) : words.ownText;
  const noted: Said = isShipped(text) ? sentence(note) : '';
  return {
    day: date === undefined ? '' : language.formatDay(date),
    citation: say.needed(citation, 'citation'),
    link,
    subject: sentence(say.optional(subject, 'subject')),
    note: noted,
    source,
  };
}
