import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

// The counts of an agenda taken from the YAML itself, with nothing of src: what the document says is held against this.

type Fields = Readonly<Record<string, unknown>>;
interface Raw extends Fields {
  readonly id: string;
}

const read = (name: string): readonly Raw[] =>
  parse(readFileSync(`examples/cpas/registers/${name}.yaml`, 'utf8')) as readonly Raw[];

const registers = Object.fromEntries(
  [
    'incidents',
    'interventions',
    'requests',
    'people',
    'accesses',
    'controls',
    'backups',
    'decisions',
    'opinions',
    'plan',
  ].map((name) => [name, read(name)]),
) as Readonly<Record<string, readonly Raw[]>>;

const of = (name: string): readonly Raw[] => registers[name] ?? [];
const listed = (entry: Raw, field: string): readonly Fields[] => (entry[field] as readonly Fields[] | undefined) ?? [];
const dayOf = (value: unknown): string => String(value ?? '').slice(0, 10);

/** The example writes its instants in Belgian time, so that the first ten letters are the day. */
export function recount(month: string, today: string) {
  const lastDate = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const last = `${month}-${lastDate}`;
  const state = today < last ? today : last;
  const within = (value: unknown) => dayOf(value).startsWith(month);
  const came = (value: unknown) => within(value) && dayOf(value) <= state;
  const by = (value: unknown) => value !== undefined && dayOf(value) <= state;
  const started = of('interventions').filter((one) => within(one.startedOn));
  const isTest = (one: Raw) => one.nature === 'restore-test' || one.nature === 'ups-check';
  const restored = of('backups').flatMap((one) => listed(one, 'restoreTests').filter(({ on }) => came(on)));
  const told = new Set(restored.map(({ intervention }) => intervention));
  const incidents = of('incidents').filter((one) => came(one.detectedAt));
  const decisions = of('decisions').filter((one) => one.body === 'council' && came(one.on));
  const session =
    last < today
      ? decisions
          .map((one) => dayOf(one.on))
          .toSorted()
          .at(-1)
      : undefined;
  const bySession = (value: unknown) => value !== undefined && dayOf(value) <= (session ?? state);
  const isInformation = (one: Raw) => one.kind === 'information' || one.kind === 'nil';
  return {
    detected: incidents.length,
    closed: of('incidents').filter((one) => came(one.closedOn)).length,
    breaches: incidents.filter((one) => {
      const breach = one.breach as Fields | undefined;
      return breach?.exists === true && by(breach.assessedOn);
    }).length,
    interventions: started.filter((one) => !isTest(one)).length,
    unplanned: started.filter((one) => !isTest(one) && one.planned === false).length,
    tests: restored.length + started.filter((one) => isTest(one) && !told.has(one.id)).length,
    performed: of('controls').flatMap((one) => listed(one, 'performances').filter(({ on }) => came(on))).length,
    received: of('requests').filter((one) => came(one.receivedOn)).length,
    answered: of('requests').filter((one) => came(one.answeredOn)).length,
    waiting: of('requests').filter((one) => by(one.receivedOn) && !by(one.answeredOn)).length,
    arrivals: of('people').filter((one) => within(one.startedOn)).length,
    departures: of('people').filter((one) => within(one.leftOn)).length,
    granted: of('accesses').filter((one) => came(one.grantedOn)).length,
    withdrawn: of('accesses').filter((one) => came(one.withdrawnOn)).length,
    decided:
      decisions.filter((one) => !isInformation(one)).length +
      of('incidents').filter((one) => came(one.toldCouncilOn)).length,
    informed: decisions.filter(isInformation).length,
    untold: of('incidents')
      .filter((one) => bySession(one.detectedAt) && !bySession(one.toldCouncilOn))
      .map((one) => `incidents/${one.id}`),
    unanswered: of('opinions')
      .filter((one) => bySession(one.on) && (one.followed === 'pending' || !bySession(one.answeredOn)))
      .map((one) => `opinions/${one.id}`),
    budgets: budgets(month, state),
    due: of('controls')
      .filter((one) => isDue(one, { month, last, state }))
      .map((one) => `controls/${one.id}`),
    openActions: of('plan').filter((one) => {
      const decision = of('decisions').find(({ id }) => id === one.decision);
      const isDone = one.state === 'done' && by(one.doneOn);
      return one.state !== 'dropped' && by(decision?.on) && !isDone;
    }).length,
  };
}

/** The years whose budget is not voted by the day, with the amount the plan asks for. */
function budgets(month: string, state: string): readonly string[] {
  const year = Number(month.slice(0, 4));
  const years = Number(month.slice(5)) >= 10 ? [year, year + 1] : [year];
  const voted = of('decisions').filter((one) => one.kind === 'budget' && dayOf(one.on) <= state);
  return years.flatMap((asked) => {
    if (voted.some((one) => one.year === asked)) return [];
    const open = of('plan').filter((one) => one.state !== 'dropped');
    const lines = open.flatMap((one) => listed(one, 'budget').filter((line) => line.year === asked));
    const sum = lines.reduce((total, { amount }) => total + Number(amount), 0);
    return sum === 0 ? [] : [`${asked}: ${sum}`];
  });
}

const documentDuties = ['policy-review', 'annual-report', 'security-plan', 'security-plan-review', 'questionnaire'];

/** A control that was last done, or began, a period before a day of the month, or before today. */
function isDue(control: Raw, { month, last, state }: { month: string; last: string; state: string }): boolean {
  const duty = String(control.duty ?? '').replace('duty:', '');
  if ([...documentDuties, 'compliance-audit'].includes(duty)) return false;
  const nature = { 'ups-check': 'ups-check', 'asset-inventory': 'inventory' }[duty];
  const works = of('interventions').filter((one) => nature !== undefined && one.nature === nature);
  const days = [
    ...listed(control, 'performances').map(({ on }) => dayOf(on)),
    ...works.map((one) => dayOf(one.endedOn)),
  ];
  const from =
    days
      .filter((day) => day <= state)
      .sort()
      .at(-1) ?? dayOf(control.startsOn);
  const [, amount = '0', unit] = /^P(\d+)([YM])$/.exec(String(control.period)) ?? [];
  const [year = 0, at = 0, date = 0] = from.split('-').map(Number);
  const shifted = at - 1 + Number(amount) * (unit === 'Y' ? 12 : 1);
  const end = new Date(Date.UTC(year, shifted + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, shifted, Math.min(date, end))).toISOString().slice(0, 10);
  return (due.startsWith(month) && due <= last) || due < state;
}
