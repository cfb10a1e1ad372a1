import type { Registers } from '../model/records.ts';
import type { Statement } from '../rules/statements.ts';
import { answeringFields, isWritten } from './answering-fields.ts';
import type { AskedNorm } from './asked-norm.ts';
import { controlledProof } from './controlled-proof.ts';
import { existingEntries } from './existing-entries.ts';
import type { PlannedAction } from './planned-actions.ts';
import type { Desk, Support } from './proposal.ts';
import { silentRules } from './silent-rules.ts';

/** All that an answer on a norm rests on: what was declared first, then what the rules and the registers show. */
export const normProof = (desk: Desk, asked: AskedNorm, actions: readonly PlannedAction[]): readonly Support[] => [
  ...statementProof(desk, asked),
  ...findingProof(desk, asked),
  ...actions.map(({ action, isOpen }) => actionProof(desk, action, isOpen)),
  ...controlledProof(desk, asked.norms),
  ...countProof(desk, asked.norms),
  ...silenceProof(desk, asked),
];

function statementProof({ say, yearEnd, prepared }: Desk, { statement, assessment }: AskedNorm): readonly Support[] {
  if (statement === undefined || assessment === undefined) return [];
  const { status, assessedOn, justification, isLatest } = assessment;
  const declared = say.word('statement', {
    status: say.status(status),
    day: assessedOn === undefined ? undefined : say.day(assessedOn),
    late: assessedOn !== undefined && assessedOn > yearEnd.today ? say.word('afterYear') : undefined,
    justification: say.text(justification),
  });
  const measures = (statement.data.measures ?? []).flatMap((id) => {
    const measure = prepared.repository.find('measures', id);
    return measure === undefined ? [] : measureProof(say, prepared.today, measure);
  });
  const files = isLatest ? evidenceOf(statement) : [];
  return [
    { at: `norms/${statement.id}`, says: declared },
    ...measures,
    ...files.map(({ path, what }) => ({ at: path, says: say.text(what) || path })),
  ];
}

const evidenceOf = ({ data }: Statement) => data.evidence ?? [];

/** A measure that came after the day of preparation was not yet known. */
function measureProof(
  say: Desk['say'],
  day: string,
  { id, data: { name, status, since = '' } }: { readonly id: string; readonly data: Registers['measures'] },
): readonly Support[] {
  if (since > day || status === 'withdrawn') return [];
  const inPlace = status === 'in-place' && since !== '';
  const says = say.word(inPlace ? 'measureSince' : 'measure', {
    name: say.text(name),
    ...(inPlace ? { day: say.day(since) } : {}),
  });
  return [{ at: `measures/${id}`, says }];
}

/** Reminders apart. */
const findingProof = ({ say }: Desk, { findings }: AskedNorm): readonly Support[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, at }) => ({
      at: at.entry ?? at.file,
      says: say.word('finding', { title: say.check(code), code }),
    }));

function actionProof({ say }: Desk, { id, data }: PlannedAction['action'], isOpen: boolean): Support {
  const state = isOpen && data.state === 'done' ? 'planned' : (data.state ?? 'planned');
  return { at: `plan/${id}`, says: say.word('action', { title: say.text(data.title), state: say.action(state) }) };
}

/** Registers that a document or a statement speaks for already. */
const toldApart: ReadonlySet<string> = new Set(['documents', 'norms', 'questionnaires', 'organisation', 'plan']);

function countProof({ yearEnd, say }: Desk, norms: ReadonlySet<string>): readonly Support[] {
  const fields = answeringFields().filter((field) => field.norms.some((norm) => norms.has(norm)));
  const registers = [...new Set(fields.map(({ register }) => register))].filter((name) => !toldApart.has(name));
  return registers.flatMap((register) => {
    const paths = fields.filter((field) => field.register === register).map(({ path }) => path);
    const count = existingEntries(yearEnd, register).filter(({ data }) =>
      paths.some((path) => isWritten(data, path)),
    ).length;
    if (count === 0) return [];
    return [
      { at: register, says: say.word('counted', { day: say.day(yearEnd.today), count: say.count(count, 'entries') }) },
    ];
  });
}

function silenceProof(desk: Desk, asked: AskedNorm): readonly Support[] {
  const codes = silentRules(desk, asked);
  if (codes.length === 0) return [];
  const { say, yearEnd } = desk;
  return [{ at: 'rules', says: say.word('noFinding', { day: say.day(yearEnd.today), codes: codes.join(', ') }) }];
}
