import { isOverdue } from '../deadlines/deadline.ts';
import { masked, plainly, shownValues } from '../languages/sentence.ts';
import { daysBetween } from '../model/day.ts';
import { type Choice, type Due, sortedDues } from './agenda.ts';
import { type AgendaContext, titleOf } from './page.ts';

/** One JSON object. `formatVersion` changes when a field changes its meaning. */
export function printJson({ overdue, undated, waived, coming, later }: Choice, context: AgendaContext): string {
  const { today, until, overdueOnly } = context;
  const shown = sortedDues([...overdue, ...undated, ...(overdueOnly ? [] : [...waived, ...coming])]);
  const page = {
    formatVersion: 1,
    asOf: today,
    until: until ?? null,
    summary: { overdue: overdue.length, undated: undated.length, waived: waived.length, coming: coming.length, later },
    deadlines: shown.map((due) => deadlineData(due, context)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function deadlineData(due: Due, context: AgendaContext): object {
  const { deadline, place, centre, responsible, uid } = due;
  const { namesPeople, today, texts } = context;
  const show = namesPeople ? plainly : masked;
  const { code, on, time, values, norms } = deadline;
  return {
    id: uid,
    code,
    on: on ?? null,
    time: time ?? null,
    overdue: isOverdue(deadline, today),
    waivedUntil: deadline.waivedUntil ?? null,
    days: on === undefined ? null : daysBetween(today, on),
    title: titleOf(due, context),
    category: texts.topics[code].category,
    centre,
    responsible: responsible === undefined ? null : show(responsible),
    file: place.file,
    line: place.line,
    column: place.column,
    pointer: place.pointer,
    norms: norms.flatMap((id) => {
      const citation = context.cite(id);
      return citation === undefined ? [] : [{ id, citation }];
    }),
    values: shownValues(values, show),
  };
}
