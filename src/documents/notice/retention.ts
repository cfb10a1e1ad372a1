import type { Language } from '../../languages/language.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { atStart, distinct, inPhrase, inSentence, joined, missing, type Said, sayer, sentenceWith } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { reference, references } from './reference.ts';

type Rule = Entry<Registers['retention-schedule']>;

/** More rules than these make an annex of their own. */
const mostShown = 10;

/** How long data are kept, what happens then, and by which text (art. 13(2)(a)). */
export function retention(context: NoticeContext) {
  const { notice, activities } = context;
  const rows = rulesOf(context).map((rule) => retentionRow(context, rule));
  const named = notice.data.retention?.rules ? rows : [];
  const general = generalRules(context);
  const unruled = activities.filter(({ data }) => !data.retention);
  const none = withoutActivities(context);
  const unsaid = notice.data.retention ? [] : unruled.map((activity) => missing(activity, 'retention'));
  const gaps = none ? [none] : unsaid;
  const stated = [general.principle, general.fallback, general.scheduleLine].filter((line) => line !== '');
  return {
    ...general,
    rows,
    /** The policy tells the rules of each activity in its annex, and shows those that the notice names as a table. */
    shown: named.length > mostShown ? [] : named,
    annexed: named.length > mostShown ? named : [],
    /** For the first layer: the general rules; without any, what the rows say. */
    lines: [...stated, ...(stated.length > 0 ? [] : rows.map(({ line }) => line)), ...gaps],
    gaps,
  };
}

function generalRules(context: NoticeContext) {
  const { notice, language } = context;
  const { terms } = language;
  const written = notice.data.retention;
  const say = sayer(language, notice);
  const schedule = written?.schedule ? reference(context, written.schedule) : undefined;
  return {
    schedule: schedule ?? '',
    scheduleLine: schedule ? sentenceWith(terms['retention.schedule'], inSentence(schedule.short, language.code)) : '',
    principle: sentenceWith(terms['retention.principle'], say.optional(written?.principle, 'retention', 'principle')),
    fallback: sentenceWith(terms['retention.fallback'], fallback(context)),
    archiving: sentenceWith(terms['retention.archiving'], say.optional(written?.archiving, 'retention', 'archiving')),
    afterwards: sentenceWith(
      terms['retention.afterwards'],
      say.optional(written?.afterwards, 'retention', 'afterwards'),
    ),
  };
}

/** The rules that the notice shows: those it names, else those of its activities. */
export function rulesOf({ repository, notice, activities }: NoticeContext): readonly Rule[] {
  const ids = notice.data.retention?.rules ?? activities.flatMap(({ data }) => data.retention ?? []);
  return distinct(ids, String).flatMap((id) => repository.find('retention-schedule', id) ?? []);
}

/** The period that holds where no rule says another: 'deux ans après le dernier contact'. */
function fallback({ notice, language }: NoticeContext): Said {
  const written = notice.data.retention;
  if (!written?.defaultPeriod) return '';
  const trigger = sayer(language, notice).needed(written.defaultTrigger, 'retention', 'defaultTrigger');
  return inPhrase(language.terms['retention.after'], { period: language.formatPeriod(written.defaultPeriod), trigger });
}

/** The rules of one activity. */
export const rulesOfActivity = ({ repository }: NoticeContext, { data }: Activity): readonly Rule[] =>
  (data.retention ?? []).flatMap((id) => repository.find('retention-schedule', id) ?? []);

/** The same in words. */
export const rowsOf = (context: NoticeContext, activity: Activity) =>
  rulesOfActivity(context, activity).map((rule) => retentionRow(context, rule));

/** The periods that one activity follows, for the special cases: 'trois ans après la candidature'. */
export function periodOf(context: NoticeContext, activity: Activity): Said {
  const rows = rowsOf(context, activity);
  if (rows.length === 0) return missing(activity, 'retention');
  return joined(
    rows.map(({ period }) => period),
    (words) => [...new Set(words)].join(' ; '),
  );
}

function retentionRow(context: NoticeContext, rule: Rule) {
  const { language } = context;
  const { data } = rule;
  const say = sayer(language, rule);
  const fate = data.fate ? language.terms[`fate.${data.fate}`] : '';
  const fateText = say.optional(data.fateText, 'fateText');
  const activity = say.needed(data.activity, 'activity');
  const active = activeTime(context, rule);
  const intermediate = intermediateTime(context, rule);
  const period = intermediate === '' ? active : inPhrase(language.terms['retention.then'], { active, intermediate });
  const texts = references(context, data.texts);
  const detail = atStart(say.optional(data.detail, 'detail'));
  return {
    id: rule.id,
    activity,
    detail,
    detailInline: inSentence(detail, language.code),
    active,
    period,
    line: inPhrase(language.terms['data.activity-condition'], { activity, condition: period }),
    intermediate,
    fate: finalFate(fate, fateText, language),
    texts,
    /** The first text that is not the schedule of the whole notice. */
    otherText: texts.find(({ id }) => id !== context.notice.data.retention?.schedule?.text)?.short ?? '',
  };
}

function activeTime({ language }: NoticeContext, rule: Rule): Said {
  const { activePeriod, activeText, trigger } = rule.data;
  const say = sayer(language, rule);
  const words = say.optional(activeText, 'activeText');
  if (!activePeriod) return words === '' ? missing(rule, 'activePeriod') : words;
  const after = say.optional(trigger, 'trigger');
  const period = language.formatPeriod(activePeriod);
  const time = after === '' ? period : inPhrase(language.terms['retention.after'], { period, trigger: after });
  return joined([time, words], (parts) => parts.join(' ; '));
}

function intermediateTime({ language }: NoticeContext, rule: Rule): Said {
  const { intermediatePeriod, intermediateText } = rule.data;
  const period = intermediatePeriod ? language.formatPeriod(intermediatePeriod) : '';
  const words = sayer(language, rule).optional(intermediateText, 'intermediateText');
  return joined([period, words], (parts) => parts.join(' ; '));
}

/** 'destruction', or 'tri (un échantillon est versé…)'; words that say the fate already are not doubled. */
function finalFate(fate: string, words: Said, { terms }: Language): Said {
  if (words === '' || fate === '') return words === '' ? fate : words;
  const doubled = typeof words === 'string' && words.toLowerCase().startsWith(fate.toLowerCase());
  return doubled ? words : inPhrase(terms['data.with-condition'], { item: fate, condition: words });
}
