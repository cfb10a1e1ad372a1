import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { stateWords } from '../values.ts';

/** The actions of the security plan. */
export const planChecks: Readonly<Record<string, CheckText>> = {
  'plan/years-not-covered': {
    title: 'Years of the plan without an action',
    message: 'The plan "{document}" has no action for: {years}.',
    hint: 'Add the actions of these years to registers/plan, with year, or correct from and to in registers/documents.',
    why: 'A plan of three years says what will be done in each of the three.',
  },
  'plan/beyond-document': {
    title: 'Action beyond the plan',
    message: 'The action "{action}" is planned for {year}, after the last year of the plan ({last}).',
    hint: 'Correct year in registers/plan, or write the next plan in registers/documents.',
    why: 'This action stands in no adopted plan: it has neither means nor the council’s agreement.',
  },
  'plan/no-owner': {
    title: 'Action without an owner',
    message: 'It is not known who leads the action "{action}".',
    hint: 'Write owner in registers/plan.',
    why: 'An action that no one leads is not done.',
  },
  'plan/no-year': {
    title: 'Action without a year',
    message: 'It is not known when the action "{action}" must be finished.',
    hint: 'Write year, and quarter if you can, in registers/plan.',
    why: 'Without a term nothing says that an action is late.',
  },
  'plan/no-budget': {
    title: 'Action without a budget',
    message: 'It is not known what the action "{action}" costs.',
    hint: 'Write budget in registers/plan, or noCost: true if it needs no money.',
    why: 'The council grants the means with the plan. A forgotten cost blocks the action when its year comes.',
  },
  'plan/late': {
    title: 'Action late',
    message: 'The action "{action}" was to be finished on {deadline} (days late: {days}).',
    hint: 'If it is done, write state: done and doneOn; otherwise give it a new term (year, quarter) with state: postponed and reason.',
    why: 'A plan whose dates pass without a word guides no one, and the annual report will have to explain it.',
  },
  'plan/due-soon': {
    title: 'Action to finish this quarter',
    message: 'The action "{action}" must be finished by {deadline} (days left: {days}).',
    hint: 'Check where it stands; if it is done, write state: done and doneOn in registers/plan.',
    why: 'This is the moment to lift what blocks it.',
  },
  'plan/done-without-day': {
    title: 'Action done without a day',
    message: 'The action "{action}" is done, but it is not known when.',
    hint: 'Write doneOn in registers/plan.',
    why: 'The annual report counts the actions of the year: it needs this day.',
  },
  'plan/done-in-the-future': {
    title: 'Action done in the future',
    message: 'The action "{action}" is said to be done on {doneOn}, a day that has not come.',
    hint: 'Correct doneOn in registers/plan; for a planned date use year and quarter.',
    why: 'A plan that calls done what is not misleads the council.',
  },
  'plan/dropped-without-reason': {
    title: 'Action dropped or postponed without a reason',
    message: `The action "{action}" is in state ${worded('state', stateWords)}, and it is not known why.`,
    hint: 'Write reason in registers/plan.',
    why: 'The council adopted this action. It must be able to read why it is not done as planned.',
  },
  'plan/moved-without-reason': {
    title: 'Action changed since the decision, without a reason',
    message:
      'The action "{action}" is no longer what the decision "{decision}" fixed ({field}), and it is not known why.',
    hint: 'Write reason in registers/plan. If the council adopted the change, run cpas-sec plan adopt with its decision.',
    why: 'The council adopted a time, days and an amount. It must be able to read why they change.',
  },
  'plan/adopted-without-approval': {
    title: 'Version adopted by a decision that adopts nothing',
    message:
      'The action "{action}" is said to be adopted by the decision "{decision}", which is neither an approval nor a budget of the council.',
    hint: 'In registers/plan, name the decision of the council under adopted, or correct body and kind in registers/decisions.',
    why: 'The plan holds by the decision that adopts it. An item of information fixes neither time nor means.',
  },
  'plan/adopted-out-of-order': {
    title: 'Adopted versions out of order',
    message:
      'For the action "{action}", the decision "{decision}" is written after "{before}" but does not come after it.',
    hint: 'In registers/plan, put adopted from the oldest decision to the newest, each one once.',
    why: 'The version written last is the one that holds: out of order, the plan shows false changes.',
  },
  'plan/budget-not-adopted': {
    title: 'Budget of the year not adopted',
    message: 'The plan provides EUR {amount} for {year}, but no decision shows that this budget is adopted.',
    hint: 'Write the decision in registers/decisions with kind: budget and year: {year}.',
    why: 'The actions of this year cannot be paid without credits that were voted.',
  },
  'plan/no-norm': {
    title: 'Action without a norm',
    message: 'The action "{action}" answers no norm and no measure.',
    hint: 'Write norms or measures in registers/plan.',
    why: 'This link shows what the action is for, and lets you count the norms that make progress.',
  },
};
