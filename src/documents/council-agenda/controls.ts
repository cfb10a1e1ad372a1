import type { DeadlineCode } from '../../deadlines/deadline.ts';
import { isOverdue } from '../../deadlines/deadline.ts';
import { inSentence, joined, missing, sayer } from '../said.ts';
import { type AgendaContext, dayIn, isDue } from './agenda-context.ts';
import { type DueRow, dueRow, isDocumentDuty } from './due.ts';
import { cameIn } from './month.ts';
import { reference } from './reference.ts';
import type { WorkRow } from './work.ts';

export interface ControlFacts {
  readonly done: readonly WorkRow[];
  readonly due: readonly DueRow[];
  /** Of those due: tests, inventories and other checks that are no control of the register. */
  readonly others: number;
  /** Of those due: their last day was past. */
  readonly missed: number;
}

/** Deadlines that are controls of security in the eyes of the council; reviews of documents stand elsewhere. */
const checks: ReadonlySet<DeadlineCode> = new Set([
  ...(['control', 'restore-test', 'ups-check', 'exercise', 'inventory', 'access-review', 'room-list'] as const),
  ...(['norm-assessment', 'processor-audit', 'activity-review'] as const),
]);

/** The controls done in the month, and those that fall due in it or are late. */
export function controlFacts(context: AgendaContext): ControlFacts {
  const { facts, deadlines, month } = context;
  const due = deadlines.filter(
    (one) => checks.has(one.code) && !isDocumentDuty(one, facts.repository) && isDue(one, context),
  );
  return {
    done: performances(context),
    due: due.map((one) => dueRow(one, context)),
    others: due.filter(({ code }) => code !== 'control').length,
    missed: due.filter((one) => isOverdue(one, month.state)).length,
  };
}

function performances(context: AgendaContext): readonly WorkRow[] {
  const { facts, month, words, language } = context;
  return facts.repository.entries('controls').flatMap((control) => {
    const say = sayer(language, control);
    return (control.data.performances ?? []).flatMap(({ on, result, remarks }, index) => {
      if (!cameIn(month, on)) return [];
      const outcome = result === undefined ? missing(control, 'performances', index, 'result') : words.results[result];
      const told = inSentence(say.optional(remarks, 'performances', index, 'remarks'), language.code);
      return {
        on,
        day: dayIn(context, on),
        what: say.needed(control.data.name, 'name'),
        nature: words.control,
        result: joined([outcome, told], (parts) => parts.join(' : ')),
        reference: reference('controls', control.id),
      };
    });
  });
}
