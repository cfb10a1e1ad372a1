import type { Language } from '../languages/language.ts';
import { inByteOrder } from '../model/byte-order.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { type AgendaContext, agendaContext } from './council-agenda/agenda-context.ts';
import { agendaFacts } from './council-agenda/agenda-facts.ts';
import { sessionDays } from './council-agenda/decided.ts';
import { checkedRegisters, emptyRegisters, isNil, summaryLines } from './council-agenda/summary.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';

/** The security item of one month for the council: what happened, what falls due, what it is asked to decide. */
export const councilAgenda: DocumentDefinition = {
  name: 'council-agenda',
  title: 'Point mensuel de sécurité à l’ordre du jour du Conseil',
  norms: dutyNorms['council-security-item'],
  templates: ['council-agenda'],
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  if (facts.repository.settings.data.profile !== 'be-cpas') return;
  const context = agendaContext(facts, language, options.month);
  yield {
    ...titleBlock(context),
    file: `council-agenda-${context.month.name}`,
    template: 'council-agenda',
    data: dataOf(context),
    figures: {},
  };
}

function titleBlock(context: AgendaContext): Pick<View, 'title' | 'organisation' | 'country' | 'particulars'> {
  const { facts, language, words, month } = context;
  const page = frame(facts, language, {
    title: words.title,
    status: month.isOver ? words.status.over : month.isAhead ? words.status.ahead : words.status.running,
    period: words.monthName(month.name),
  });
  const days = sessionDays(context);
  const session =
    days.length === 0
      ? words.noSession[month.isOver ? 'over' : 'open']
      : language.formatList(days.map((day) => language.formatDay(day)));
  return { ...page, particulars: [{ term: words.session, detail: session }, ...page.particulars] };
}

function dataOf(context: AgendaContext): object {
  const { month, words, language } = context;
  const facts = agendaFacts(context);
  return {
    ...facts,
    decided: [...facts.decided, ...facts.told],
    work: [...facts.interventions.rows, ...facts.tests, ...facts.controls.done].toSorted((one, other) =>
      inByteOrder(one.on, other.on),
    ),
    due: [...facts.controls.due, ...facts.documents].toSorted((one, other) =>
      inByteOrder(one.on ?? '9', other.on ?? '9'),
    ),
    month: words.monthName(month.name),
    state: language.formatDay(month.state),
    isAhead: month.isAhead,
    isOver: month.isOver,
    wasHeld: facts.decided.length + facts.told.length > 0,
    personal: facts.requests.rows.length + facts.movements.rows.length > 0 || facts.movements.line !== '',
    isNil: !month.isAhead && isNil(facts),
    checked: checkedRegisters(context),
    empty: emptyRegisters(context),
    summary: summaryLines(context, facts),
  };
}
