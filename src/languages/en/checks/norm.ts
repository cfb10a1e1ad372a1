import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { statusWords } from '../values.ts';

/** The statement of compliance with the norms. */
export const normChecks: Readonly<Record<string, CheckText>> = {
  'norm/no-statement': {
    title: 'Norms without a statement of compliance',
    message: 'Norms without a statement of compliance: {count} of {total} ({first}).',
    hint: 'Add them to registers/norms, with norm and status; "cpas-sec list norms" gives the list.',
    why: 'The yearly questionnaire asks about every norm. The one you say nothing about is the one you do not know.',
  },
  'norm/twice': {
    title: 'Norm stated twice',
    message: 'The state of the norm "{norm}" is stated a second time.',
    hint: 'Keep one record for each norm in registers/norms.',
    why: 'Two records end up contradicting each other, and no one knows which is true.',
  },
  'norm/compliant-without-proof': {
    title: 'Compliant norm without proof',
    message: 'The norm "{norm}" is declared compliant without a measure or evidence.',
    hint: 'Write measures or evidence in registers/norms.',
    why: 'In a check it is not enough to say so: you must show it.',
  },
  'norm/not-met-without-action': {
    title: 'Norm not met, without an action',
    message: `The norm "{norm}" is in state ${worded('status', statusWords)}, and no open action of the plan answers it.`,
    hint: 'Add an action to registers/plan with this norm under norms, or name it under actions in registers/norms.',
    why: 'To admit a gap is honest. The plan says how and when it will be closed.',
  },
  'norm/action-dropped': {
    title: 'Norm whose action was dropped',
    message: `The norm "{norm}" is in state ${worded('status', statusWords)}, and all that was to answer it was dropped: {actions}.`,
    hint: 'Plan another action in registers/plan, or review status and justification in registers/norms.',
    why: 'To drop an action does not remove the gap it was to close.',
  },
  'norm/not-applicable-without-reason': {
    title: 'Norm not applicable without a reason',
    message: 'The norm "{norm}" is declared not applicable, and it is not known why.',
    hint: 'Write justification in registers/norms, for example: no one works from home.',
    why: '"Not applicable" is true or not by the facts of the centre. They must be written.',
  },
  'norm/without-reason': {
    title: 'State of compliance without an explanation',
    message: `The norm "{norm}" is in state ${worded('status', statusWords)}, without an explanation.`,
    hint: 'Write justification in registers/norms: what is done and what is missing.',
    why: 'An answer other than "yes" calls for an explanation: its reader must know what is missing and what is planned.',
  },
  'norm/assessed-too-long-ago': {
    title: 'Assessment too old',
    message: 'The state of the norm "{norm}" dates from {assessedOn}; it was to be reviewed by {due}.',
    hint: 'Assess the norm again, then correct status and assessedOn in registers/norms.',
    why: 'Each year the questionnaire asks about the year gone by. An old state no longer answers it.',
  },
  'norm/not-assessed-on': {
    title: 'Assessment without a day',
    message: 'It is not known when the state of the norm "{norm}" was assessed.',
    hint: 'Write assessedOn in registers/norms.',
    why: 'Without a day no one knows whether the state is still true.',
  },
  'norm/earlier-after-latest': {
    title: 'Earlier assessment that is not earlier',
    message: 'An earlier assessment of the norm "{norm}" is of {earlierOn}; the latest one is of {assessedOn}.',
    hint: 'In registers/norms keep the latest assessment in status and assessedOn, and the others under earlier.',
    why: 'The annual report and the questionnaires read these days to tell what was declared on a given day. Out of order, they get it wrong.',
  },
  'norm/measure-not-in-place': {
    title: 'Compliant norm, measures not in place',
    message: 'The norm "{norm}" is declared compliant, but none of its measures is in place: {measures}.',
    hint: 'Correct status in registers/norms, or status of the measures in registers/measures.',
    why: 'A measure that is planned or withdrawn protects nothing today.',
  },
  'norm/contradicted': {
    title: 'Compliant norm belied by the registers',
    message: 'The norm "{norm}" is declared compliant, but the registers show the opposite: {codes} (errors: {count}).',
    hint: 'Mend what these checks found, or change status in registers/norms.',
    why: 'An answer that your own registers belie does not withstand a check. Better to see it first.',
  },
};
