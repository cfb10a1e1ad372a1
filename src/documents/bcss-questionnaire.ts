import type { Language } from '../languages/language.ts';
import { phrase } from '../languages/phrase.ts';
import type { Facts } from '../model/repository.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';
import { changesSince } from './questionnaire/changes.ts';
import { type QuestionnaireContext, questionnaireContext } from './questionnaire/context.ts';
import { identification } from './questionnaire/identification.ts';
import { openQuestions, questionParts } from './questionnaire/questions.ts';
import { signature } from './questionnaire/signature.ts';
import { summaryOf } from './questionnaire/summary.ts';
import { toSettle } from './questionnaire/to-settle.ts';

/** The yearly questionnaire on the minimal norms, as it is signed and sent: the year asked for, else the latest. */
export const bcssQuestionnaire: DocumentDefinition = {
  name: 'bcss-questionnaire',
  title: 'Questionnaire annuel sur les normes minimales de la BCSS',
  norms: ['bcss:compliance.questionnaire'],
  templates: ['bcss-questionnaire'],
  views,
};

function* views(facts: Facts, language: Language, { year }: DocumentOptions): Iterable<View> {
  const all = facts.repository.entries('questionnaires');
  const wanted = year ?? Math.max(...all.map(({ data }) => data.year));
  const questionnaire = all.find(({ data }) => data.year === wanted);
  if (questionnaire !== undefined) yield viewOf(questionnaireContext(facts, language, questionnaire));
}

function viewOf(context: QuestionnaireContext): View {
  const { facts, language, questionnaire, words } = context;
  const { year, controlledYear } = questionnaire.data;
  const summary = summaryOf(context);
  return {
    ...frame(facts, language, {
      title: phrase(words.title, { year, controlledYear }),
      status: statusOf(context),
      period: phrase(words.period, { controlledYear }),
    }),
    file: `bcss-questionnaire-${year}`,
    template: 'bcss-questionnaire',
    data: {
      year,
      ...formFacts(context),
      ...identification(context),
      summary,
      parts: questionParts(context),
      open: openQuestions(context),
      toSettle: toSettle(context),
      changes: changesSince(context),
      signature: signature(context),
    },
    figures: { answers: summary.drawing },
  };
}

function statusOf({ language, words, questionnaire }: QuestionnaireContext): string {
  const { signedOn, sentOn } = questionnaire.data;
  if (sentOn !== undefined) return phrase(words.status.sent, { day: language.formatDay(sentOn) });
  return signedOn === undefined
    ? words.status.draft
    : phrase(words.status.signed, { day: language.formatDay(signedOn) });
}

/** What the form says of itself: a form that is not official says so, in its own words or in ours. */
function formFacts({ form, text, words }: QuestionnaireContext) {
  const official = form?.data.official === true;
  return {
    official,
    notice: text(form?.data.notice) || (official ? '' : words.notOfficial),
    formTitle: text(form?.data.title),
    formVersion: form?.data.version ?? '',
    formSource: official ? (form.data.source ?? '') : '',
  };
}
