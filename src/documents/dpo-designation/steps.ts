import { councilWordsOf } from '../../languages/document-words.ts';
import { type DesignationStep, designationSteps } from '../../languages/dpo-designation-words.ts';
import { phrase } from '../../languages/phrase.ts';
import type { Day } from '../../model/day.ts';
import { inPhrase, missing, type Said, sayer } from '../said.ts';
import type { DesignationContext } from './designation-context.ts';
import { type Milestones, milestones } from './milestones.ts';

type State = 'done' | 'todo' | 'refused' | 'void';

export interface StepRow {
  readonly step: DesignationStep;
  readonly name: string;
  readonly who: string;
  /** '' while no day is known. */
  readonly on: string;
  readonly state: State;
  readonly stateWords: string;
  readonly detail: Said;
}

type Found = Pick<StepRow, 'on' | 'state' | 'detail'>;

/** The steps of the procedure in their order. What can no longer follow a refusal or an end is void. */
export function stepRows(context: DesignationContext): readonly StepRow[] {
  const { words, bodies } = context;
  const known = milestones(context);
  const found = foundOf(context, known);
  return designationSteps.map((step) => {
    const { on, state, detail } = found[step];
    const isVoid = state === 'todo' && (known.hasEnded || (known.isRefused && isAfterJudgement(step)));
    const shown = isVoid ? 'void' : state;
    return {
      step,
      name: phrase(words.steps[step].name, bodies),
      who: phrase(words.steps[step].who, bodies),
      on,
      state: shown,
      stateWords: words.states[shown],
      detail: isVoid ? '' : detail,
    };
  });
}

const isAfterJudgement = (step: DesignationStep): boolean =>
  designationSteps.indexOf(step) > designationSteps.indexOf('opinion');

function foundOf(context: DesignationContext, known: Milestones): Readonly<Record<DesignationStep, Found>> {
  const { words, bodies, designation } = context;
  const { notifiedOn, formSentOn, authorityToldOn } = designation.data;
  const byPortal = later(known.portal, words.details.checked, context);
  return {
    decision: decision(context),
    notified: dated(notifiedOn, '', context),
    form: dated(formSentOn, phrase(words.details.formTo, bodies), context),
    opinion: opinion(context, known),
    database: later(known.isRefused ? undefined : (known.approval?.on ?? known.portal), words.details.told, context),
    approval: approval(context, known),
    check: byPortal,
    portal: dated(known.portal, '', context),
    authority: dated(authorityToldOn, '', context),
  };
}

const todo: Found = { on: '', state: 'todo', detail: '' };

function dated(day: Day | undefined, detail: string, { facts, language }: DesignationContext): Found {
  if (day === undefined || day > facts.today) return { ...todo, detail };
  return { on: language.formatDay(day), state: 'done', detail };
}

/** A step whose own day no register holds, but which a later one shows to be done. */
function later(day: Day | undefined, detail: string, { words, language }: DesignationContext): Found {
  if (day === undefined) return todo;
  return { on: phrase(words.atLatest, { day: language.formatDay(day) }), state: 'done', detail };
}

function decision(context: DesignationContext): Found {
  const { designation, facts, words, language } = context;
  const decided = facts.repository.find('decisions', designation.data.decision ?? '');
  if (decided === undefined || decided.data.on > facts.today) return todo;
  const { body = 'council', reference = '', on } = decided.data;
  const bodyName = councilWordsOf(language.code).bodies[body];
  if (body !== 'council') return { ...todo, detail: phrase(words.details.otherBody, { body: bodyName }) };
  return { on: language.formatDay(on), state: 'done', detail: reference };
}

function opinion({ designation, words, language }: DesignationContext, { opinion: given }: Milestones): Found {
  if (given === undefined) return todo;
  const on = language.formatDay(given.on);
  if (given.favourable === undefined)
    return { on, state: 'done', detail: missing(designation, 'opinion', 'favourable') };
  const judgement = given.favourable ? words.details.favourable : words.details.unfavourable;
  const reference = designation.data.opinion?.reference;
  const detail = reference === undefined ? judgement : `${judgement}, ${reference}`;
  return { on, state: given.favourable ? 'done' : 'refused', detail };
}

function approval({ designation, words, language }: DesignationContext, { approval: given }: Milestones): Found {
  if (given === undefined) return todo;
  const on = language.formatDay(given.on);
  if (given.granted) return { on, state: 'done', detail: words.details.granted };
  const reason = sayer(language, designation).needed(designation.data.approval?.reason, 'approval', 'reason');
  return { on, state: 'refused', detail: inPhrase(words.details.refusal, { reason }) };
}
