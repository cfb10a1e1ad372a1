import { atStart, distinct, inPhrase, inRow, inSentence, missing, type Said, sayer } from '../said.ts';
import { retentionLines } from './annex-retention.ts';
import { numberOf, ownRights, type Usual, unusual } from './annex-usual.ts';
import type { Activity, NoticeContext } from './context.ts';
import { dataOf, statutoryOf } from './data.ts';
import { basesOfPurposes } from './legal-bases.ts';
import { answerOf, collectsFromPerson } from './mandatory.ts';
import { activityName } from './purposes.ts';
import { receiversOf } from './recipients.ts';
import { inShort, type Reference } from './reference.ts';
import { sourcesOf } from './sources.ts';
import { groundsOf } from './special-data.ts';
import { transfersOf } from './transfers.ts';

/** What the annex says once for all activities. */
interface Shared {
  readonly usual: Usual;
  readonly everywhere: ReadonlySet<string>;
}

/** Every fact of one activity. */
export function annexActivity(context: NoticeContext, activity: Activity, { usual, everywhere }: Shared) {
  const purposes = basesOfPurposes(context, activity);
  const { terms } = context.language;
  const number = numberOf(context, activity);
  const rights = unusual(ownRights(context, activity), usual.rights, terms['rights.none-more']);
  return {
    name: activityName(context, activity),
    byBasis: byBasis(context, purposes),
    purposesGap: purposes.length > 0 ? '' : missing(activity, 'purposes'),
    data: atStart(dataOf(context, activity)),
    statutory: statutoryOf(context, activity),
    ...grounds(context, activity),
    nationalNumber: number === undefined ? '' : unusual(number, usual.number, terms['retention.no-text']),
    sources: sourceNames(context, activity),
    answer: collectsFromPerson(activity) ? answer(context, activity) : '',
    recipients: receiversOf(context, activity, everywhere),
    belgian: context.jurisdiction === 'be',
    jointly: jointly(context, activity),
    transfers: inRow(transfersOf(context, activity).map(({ to, country }) => withCountry(context, to, country))),
    automated: activity.data.automatedDecision?.exists === true,
    retention: retentionLines(context, activity, usual),
    rights,
    rightsAtStart: atStart(rights),
  };
}

/** The purposes that share their bases stand together. */
function byBasis({ language }: NoticeContext, purposes: ReturnType<typeof basesOfPurposes>) {
  const key = ({ basesLine }: (typeof purposes)[number]): string => JSON.stringify(basesLine);
  return distinct(purposes, key).map((first) => ({
    bases: atStart(first.basesLine),
    purposes: purposes
      .filter((other) => key(other) === key(first))
      .map(({ purpose, textsLine }) => ({ purpose: inSentence(purpose, language.code), textsLine })),
  }));
}

/** What allows the activity to use sensitive and judicial data, with the texts in a row. */
function grounds(context: NoticeContext, activity: Activity) {
  const { special, criminal } = groundsOf(context, activity);
  const inRows = <Ground extends { readonly texts: readonly Reference[] }>(all: readonly Ground[]) =>
    all.map((ground) => ({ ...ground, textsLine: inShort(ground.texts) }));
  return { special: inRows(special), criminal: inRows(criminal) };
}

function sourceNames(context: NoticeContext, activity: Activity): Said {
  if (!activity.data.sources) return missing(activity, 'sources');
  return atStart(inRow(sourcesOf(context, activity).map(({ inline }) => inline)));
}

function answer(context: NoticeContext, activity: Activity) {
  const { rule, consequence, texts } = answerOf(context, activity);
  return { rule, consequence, textsLine: inShort(texts) };
}

function jointly({ language }: NoticeContext, activity: Activity): Said {
  const say = sayer(language, activity);
  const joint = activity.data.jointControllers ?? [];
  return inRow(joint.map(({ name }, index) => say.needed(name, 'jointControllers', index, 'name')));
}

const withCountry = ({ language }: NoticeContext, item: Said, country: string): Said =>
  inPhrase(language.terms['data.with-condition'], { item, condition: country });
