import type { CheckText } from '../../language.ts';

/** The periodic controls. */
export const controlChecks: Readonly<Record<string, CheckText>> = {
  'control/overdue': {
    title: 'Control overdue',
    message: 'The control "{control}" is overdue[: it was due by {due}][ (last time: {last})].',
    hint: 'Do it, then add it under performances (on, by, result); if it no longer applies, write endedOn.',
    why: 'A measure that nobody checks slowly ceases to exist. The GDPR asks that measures be tested regularly.',
  },
  'control/due-soon': {
    title: 'Control due soon',
    message: 'The control "{control}" is due by {due} (days left: {days}).',
    hint: 'Fix the day with those who do it, then add it under performances.',
    why: 'A prepared control takes an hour; an improvised one is put off.',
  },
  'control/failed-without-follow-up': {
    title: 'Failed control without follow-up',
    message: 'The control "{control}" failed on {on}, and nothing says what followed.',
    hint: 'Write followUp (what was done) or action (the action of the plan that deals with it).',
    why: 'A defect that is known and left is worse than one that is unknown.',
  },
  'control/no-responsible': {
    title: 'Control without a person in charge',
    message: 'It is not known who is in charge of the control "{control}".',
    hint: 'Write responsible, a person of the register.',
    why: 'What nobody is in charge of does not happen.',
  },
  'control/performance-in-the-future': {
    title: 'Control done in the future',
    message: 'The control "{control}" is on record as done on {on}, a day to come.',
    hint: 'Correct the day, or remove this line until the control is done.',
    why: 'The register proves what was done, not what is planned.',
  },
  'control/slower-than-duty': {
    title: 'Control too rare',
    message: 'The control "{control}" has the rhythm {period}, whereas {duty} asks for {rhythm}.',
    hint: 'Write period: {rhythm}, or remove duty if this control does not perform that duty.',
    why: 'At this rhythm the control looks up to date while the duty is late.',
  },
  'control/not-a-duty': {
    title: 'Not a duty',
    message: 'The field duty of the control "{control}" names "{duty}", which is not a duty.',
    hint: 'Name a duty (duty:…) of the list, and move "{duty}" under norms.',
    why: 'Deadlines are counted from duties: a norm does not say when to act.',
  },
  'control/duty-without-control': {
    title: 'Duty that nothing follows',
    message: 'No control follows {duty}, and no other register keeps a trace of it.',
    hint: 'Create in registers/controls a control with duty: {duty}, period and responsible; or write updates as interventions of nature update.',
    why: 'Without a trace you can show neither that updates are made, nor when.',
  },
};
