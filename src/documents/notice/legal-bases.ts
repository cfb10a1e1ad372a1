import type { Basis } from '../../model/rights.ts';
import { atStart, clause, distinct, inPhrase, inRow, missing, type Said, sayer } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { activityName } from './purposes.ts';
import { inShort, type Reference, references } from './reference.ts';

/** What makes the processing lawful, per purpose (art. 13(1)(c) and (d)) and per basis. */
export function legalBases(context: NoticeContext) {
  const grouped = context.groups.flatMap((activities, index) => {
    const title = sayer(context.language, context.notice).optional(context.notice.data.groups?.[index]?.title);
    return activities.map((activity) => ({ activity, group: title, number: index + 1 }));
  });
  const inGroups = new Set(grouped.map(({ activity }) => activity.id));
  const others = context.activities.filter((activity) => !inGroups.has(activity.id));
  const all = [...grouped, ...others.map((activity) => ({ activity, group: '', number: 0 }))];
  const rows = all.flatMap(({ activity, ...place }) =>
    basesOfPurposes(context, activity).map((row) => ({ ...row, ...place })),
  );
  const none = withoutActivities(context);
  return { rows: none ?? rows, grounds: none ?? grounds(context) };
}

/** Each purpose of an activity with its bases and texts. */
export function basesOfPurposes(context: NoticeContext, activity: Activity) {
  const { language } = context;
  const say = sayer(language, activity);
  const name = activityName(context, activity);
  return (activity.data.purposes ?? []).map(({ purpose, legalBases }, index) => {
    const lines = legalBases?.map((written, at) => {
      const path = ['purposes', index, 'legalBases', at] as const;
      const condition = say.optional(written.condition, ...path, 'condition');
      const inline = withCondition(context, language.terms[`basis.${written.basis}`], condition);
      const interest =
        written.basis === 'legitimate-interests' ? say.needed(written.interest, ...path, 'interest') : '';
      const told =
        interest === '' ? inline : inPhrase(language.terms['legal-basis.interest'], { basis: inline, interest });
      return { line: atStart(inline), told, interest, article: language.terms[`basis-article.${written.basis}`] };
    });
    const cited = (legalBases ?? []).flatMap((written) => references(context, written.texts));
    const texts = distinct(cited, ({ short }) => String(short));
    const gap = missing(activity, 'purposes', index, 'legalBases');
    return {
      activity: name,
      purpose: atStart(clause(say.needed(purpose, 'purposes', index, 'purpose'))),
      bases: lines && lines.length > 0 ? lines : gap,
      basesLine: lines && lines.length > 0 ? inRow(lines.map(({ told }) => told)) : gap,
      texts,
      textsLine: inShort(texts),
    };
  });
}

const inOrder: readonly Basis[] = [
  ...(['legal-obligation', 'public-task', 'contract'] as const),
  ...(['consent', 'vital-interests', 'legitimate-interests'] as const),
];

/** Each basis that is used, with the activities it carries and the texts that found it. */
function grounds(context: NoticeContext) {
  return inOrder.flatMap((basis) => {
    const carried = context.activities.filter((activity) => usesOf(activity, basis).length > 0);
    if (carried.length === 0) return [];
    const cited = carried.flatMap((activity) =>
      usesOf(activity, basis).flatMap(({ texts }) => references(context, texts)),
    );
    return [
      {
        title: atStart(context.language.terms[`basis.${basis}`]),
        titleInline: context.language.terms[`basis.${basis}`],
        article: context.language.terms[`basis-article.${basis}`],
        meaning: context.language.terms[`basis-meaning.${basis}`],
        activities: inRow(carried.map((activity) => activityName(context, activity))),
        texts: distinct(cited, ({ full }) => String(full)),
        statutes: statutes(cited),
      },
    ];
  });
}

/** The laws and codes, each once, the oldest first, by short name and day. */
function statutes(cited: readonly Reference[]): Said {
  const once = distinct(
    cited.filter(({ statute }) => statute),
    ({ id }) => id,
  );
  return inRow([...once].sort((one, other) => one.date.localeCompare(other.date)).map(({ dated }) => dated));
}

const usesOf = ({ data }: Activity, basis: Basis) =>
  (data.purposes ?? []).flatMap(({ legalBases }) => (legalBases ?? []).filter((written) => written.basis === basis));

/** 'mission d'intérêt public, si le service dépasse le contrat' */
const withCondition = ({ language }: NoticeContext, text: string, condition: Said): Said =>
  condition === '' ? text : inPhrase(language.terms['basis.condition'], { text, condition });
