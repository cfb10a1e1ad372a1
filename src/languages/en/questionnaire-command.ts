import type { QuestionnaireTexts } from '../questionnaire-command-words.ts';

export const questionnaireCommand: QuestionnaireTexts = {
  words: {
    head: 'Questionnaire {year} on the minimal norms: controlled year {controlled}. Proposed on {day}.',
    official: 'Form: {form}.',
    howTo:
      'Read each proposal, correct it where needed, then write state: confirmed. A question without a value is still open.',
    contradicted: 'The registers contradict the compliance that is stated: see explanation and proof.',
    prepared:
      '{count} question, {proposed} with a proposal and {open} without; contradicted by a rule: {contradicted}|{count} questions, {proposed} with a proposal and {open} without; contradicted by a rule: {contradicted}',
    wouldWrite: 'Would be written: {path}',
    next: 'Next: cpas-sec questionnaire answer {year}',
    title: 'Questionnaire {year}, controlled year {controlled}; form: {form}',
    notStarted: 'The questionnaire {year} is not started.',
    confirmed: 'confirmed',
    proposed: 'to confirm',
    open: 'open',
    all: 'All together',
    blocking:
      'Before sending, {count} point to settle: cpas-sec questionnaire check {year}|Before sending, {count} points to settle: cpas-sec questionnaire check {year}',
    ready: 'Nothing stands in the way of sending.',
    signed: 'Signed on {day}[ by {person}]',
    notSigned: 'Not signed yet',
    sent: 'Sent on {day}[: {to}]',
    notSent: 'Not sent yet',
    clean: 'Questionnaire {year}: nothing to settle.',
    found: '{count} point to settle|{count} points to settle',
    same: 'No change since the questionnaire {before}.',
    changes: 'Since the questionnaire {before}: {count} change|Since the questionnaire {before}: {count} changes',
    line: '{question}: {said}',
    absent: '(nothing)',
  },
  findings: {
    unanswered: 'no answer',
    'not-confirmed': 'answer to confirm',
    'value-of-wrong-kind': '"{value}" is no answer to this question',
    'unknown-question': 'question that the form does not know',
    'question-twice': 'second answer to the same question',
    'no-explanation': 'answer without an explanation',
    'gap-without-action': 'gap with no action of the plan and no day',
    contradicted: 'compliant, but contradicted on 31 December by {against}',
    'fact-differs': '{value}, but the registers give {against}',
  },
  changes: {
    new: 'new question: {after}',
    vanished: 'question gone: {before}',
    value: '{before} → {after}',
    explanation: '{after}, other explanation',
  },
};
