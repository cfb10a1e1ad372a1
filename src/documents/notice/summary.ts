import type { SummaryItem } from '../../languages/terms.ts';
import { inPhrase, inRow, inSentence, joined, type Said, sentence } from '../said.ts';
import { type NoticeContext, withoutActivities } from './context.ts';
import type { NoticeFacts } from './notice-facts.ts';

type Sections = Readonly<Record<SummaryItem, string>>;

/** The section of the full notice that says more, by the id that the templates give it. */
const sections: Sections = {
  controller: '#responsable',
  purposes: '#finalites',
  mandatory: '#reponse',
  recipients: '#destinataires',
  retention: '#conservation',
  'your-rights': '#droits',
  dpo: '#delegue',
  complaint: '#reclamation',
  update: '#versions',
};

/** The short layout has fewer sections; what stands at its head needs none. */
const shortSections: Sections = {
  ...sections,
  controller: '',
  mandatory: '#finalites',
  recipients: '#donnees',
  dpo: '',
  complaint: '#droits',
  update: '',
};

/**
 * The first layer: nine questions, each answered with the very values of the full text and linked to its section:
 * of the page at the address, of the same page for '', of none for nothing.
 */
export function summary(context: NoticeContext, facts: NoticeFacts, fullNotice: string | undefined) {
  const answers = answersOf(context, facts);
  const places = context.notice.data.layout === 'short' ? shortSections : sections;
  return (Object.keys(sections) as SummaryItem[]).map((item) => ({
    question: context.language.terms[`summary.${item}`],
    answer: answered(answers[item], context),
    link: fullNotice === undefined ? '' : `${fullNotice}${places[item]}`,
  }));
}

function answersOf(context: NoticeContext, facts: NoticeFacts): Readonly<Record<SummaryItem, readonly Said[]>> {
  const { language } = context;
  const { terms, formatList } = language;
  const { controller, recipients, retention, versions, complaint, dpo } = facts;
  const { natures, titles } = facts.mandatory;
  const cases = natures.map((nature) => terms[`summary.${nature}`]).join(', ');
  const must = natures.length > 1 ? inPhrase(terms['summary.depends'], { cases }) : inRow(titles);
  const officer = 'missing' in dpo ? [dpo] : [dpo.service === '' ? dpo.person : dpo.service, dpo.email, dpo.phone];
  const authority = 'missing' in complaint.authority ? complaint.authority : complaint.authority.name;
  const receivers = recipients.titles.length > 0 ? recipients.titles : [terms['summary.none-received']];
  return {
    controller: [controller.name],
    purposes: facts.purposes.titles,
    mandatory: [...facts.mandatory.gaps, must],
    recipients: recipients.gaps.length > 0 ? recipients.gaps : receivers,
    retention: retention.lines,
    'your-rights': [withoutActivities(context) ?? formatList(facts.rights.titles)],
    dpo: [joined(officer, (words) => words.join(', '))],
    complaint: [authority],
    update: [inPhrase(terms['summary.version'], { version: versions.version, date: versions.date })],
  };
}

/** Sentences follow each other; names stand in a row. */
function answered(answers: readonly Said[], { language }: NoticeContext): Said {
  const sentences = answers.every((answer) => typeof answer === 'string' && answer.endsWith('.'));
  return sentences
    ? joined(answers, (words) => words.join(' '))
    : sentence(inRow(answers.map((answer) => inSentence(answer, language.code))));
}
