import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { type ChecklistContext, fullName, type Line, lineText } from './checklist-context.ts';

/** Redirected to a colleague, answered automatically, closed after the time of the duty `leaver-mailbox`. */
export function mailboxToClose(context: ChecklistContext): readonly Line[] {
  const { words, facts } = context;
  if (!hasMailbox(context)) return [];
  const { closedOn } = context.person.data.mailbox ?? {};
  const isClosed = closedOn !== undefined && closedOn <= facts.today;
  const lines = [redirect(context), ...(isClosed ? [] : [{ isDone: false, what: words.departure.reply }])];
  const profile = isClosed ? [] : [{ isDone: false, what: words.departure.profile }];
  return [...lines, close(isClosed, context), ...profile].map((line) => ({
    ...line,
    by: words.by.it,
    reference: `people/${context.person.id}`,
  }));
}

/** A supplier's employee has a mailbox of the centre only where the register tells what becomes of it. */
export function hasMailbox({ person }: ChecklistContext): boolean {
  const { mailbox, kind, email } = person.data;
  if (mailbox !== undefined) return mailbox.none !== true;
  return kind === 'staff' || (kind !== 'supplier-employee' && email !== undefined);
}

function redirect({ words, facts, person }: ChecklistContext) {
  const { mailbox, leftOn } = person.data;
  const colleague = facts.repository.find('people', mailbox?.redirectedTo ?? '');
  if (colleague === undefined)
    return { isDone: false, what: lineText(words.departure.redirectOpen, { dots: words.dots }) };
  const isDone = leftOn !== undefined && leftOn <= facts.today;
  return {
    isDone,
    what: lineText(isDone ? words.departure.redirectDone : words.departure.redirect, { name: fullName(colleague) }),
  };
}

function close(isClosed: boolean, { words, language, person }: ChecklistContext) {
  const { leftOn, mailbox } = person.data;
  if (isClosed)
    return {
      isDone: true,
      what: lineText(words.departure.closeDone, { day: language.formatDay(mailbox?.closedOn ?? '') }),
    };
  const period = periods['leaver-mailbox'];
  if (leftOn === undefined) {
    return { isDone: false, what: lineText(words.departure.closeLater, { period: language.formatPeriod(period) }) };
  }
  const day = language.formatDay(addPeriod(leftOn, period));
  return { isDone: false, what: lineText(words.departure.close, { day }) };
}
