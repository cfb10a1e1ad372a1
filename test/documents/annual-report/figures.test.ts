import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFacts, type Section } from '../privacy-policy/rendered.ts';
import {
  by,
  controlIn,
  day,
  delay,
  grouped,
  inYear,
  isDone,
  list,
  money,
  monthNames,
  planOn,
  type Raw,
  there,
} from './recount.ts';
import { reportSections, sectionOf, tableIn } from './rendered.ts';

const plainQuote = (text: string): string => text.replaceAll('’', "'");
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const countBy = (values: readonly string[]) =>
  grouped(values, (one) => one).map((some) => [String(some[0]), some.length] as const);

describe.each([2024, 2025])('every figure of the report on %i is that of the registers', (year) => {
  const last = `${year}-12-31`;
  let sections: readonly Section[] = [];
  beforeAll(async () => {
    sections = await reportSections(exampleFacts('cpas'), year);
  });
  const section = (heading: string): string => sectionOf(sections, heading);
  const table = (heading: string, caption: string) => tableIn(section(heading), caption);

  const incidents = list('incidents').filter(({ detectedAt }) => inYear(detectedAt, year));
  const breaches = incidents.filter(({ breach }) => breach?.exists && by(breach.assessedOn, last));
  const actions = planOn(last);
  const count = (register: string, when: (one: Raw) => string | undefined, of = year): number =>
    list(register).filter((one) => inYear(when(one), of)).length;

  test('who advises, since when, how many hours', () => {
    const order = ['security-adviser', 'deputy-security-adviser', 'dpo', 'deputy-dpo'];
    const holders = order.flatMap((role) =>
      list('roles').filter((one) => one.role === role && one.startedOn <= last && (one.endedOn ?? last) >= last),
    );
    const rows = table('Situation administrative', `Service de sécurité le ${day(last)}`) ?? [];
    expect(rows.map((cells) => [cells[2], cells[3]])).toEqual(
      holders.map(({ startedOn, hoursPerWeek }) => [day(startedOn), String(hoursPerWeek)]),
    );
    holders.forEach(({ person }, index) => {
      const { firstName, lastName } = list('people').find(({ id }) => id === person);
      expect(rows[index]?.[1]).toContain(`${firstName} ${lastName}`);
    });
  });

  test('the state of the norms', () => {
    const catalogue: readonly Raw[] = parse(readFileSync('norms/bcss.yaml', 'utf8')).norms;
    const binding = catalogue.filter(({ appliesTo }) => ['all', 'cpas'].includes(appliesTo)).map(({ id }) => id);
    const stateOf = (norm: string, until: string): string => {
      const one = list('norms').find((statement) => statement.norm === norm);
      if (by(one?.assessedOn ?? until, until)) return one?.status ?? 'unknown';
      const earlier: readonly Raw[] = (one?.earlier ?? []).filter(({ assessedOn }: Raw) => by(assessedOn, until));
      return [...earlier].sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))[0]?.status ?? 'unknown';
    };
    const states = binding.map((norm) => stateOf(norm, last));
    const of = (state: string) => states.filter((one) => one === state).length;
    const heading = 'État des normes par domaine';
    const rows = table(heading, `État des normes applicables le ${day(last)}`);
    if (of('unknown') === binding.length) {
      expect(section(heading)).toContain(`Aucune norme n'avait de déclaration au ${day(last)}`);
      expect(rows).toBeUndefined();
      return;
    }
    const [, norms, compliant, partly, not, contradicted, unknown] = (rows?.at(-1) ?? []).map(Number);
    expect(norms).toBe(binding.length - of('not-applicable'));
    expect(not).toBe(of('not-compliant'));
    expect(unknown).toBe(of('unknown'));
    // What the registers contradict was stated as followed, wholly or partly.
    expect((compliant ?? 0) + (partly ?? 0) + (contradicted ?? 0)).toBe(of('compliant') + of('partly'));
    const scores = table(heading, 'Les mêmes chiffres : score par domaine');
    const score = ((compliant ?? 0) + (partly ?? 0) / 2) / (norms ?? 1);
    expect(scores?.at(-1)?.[1]).toBe(`${Math.round(score * 100)} %`);
    const domains = [...new Set(binding.map((id) => id.replace(/^bcss:|\..*$/g, '')))];
    expect(rows).toHaveLength(domains.length + 1);
    expect(scores).toHaveLength(domains.length + 1);
  });

  test('the year beside the year before', () => {
    const controls = (of: number) => list('controls').map((control) => controlIn(control, of));
    const tests = (of: number) =>
      total(
        list('backups').map(({ restoreTests = [] }) => restoreTests.filter(({ on }: Raw) => inYear(on, of)).length),
      );
    const figures = (of: number) => [
      count('incidents', (one) => one.detectedAt, of),
      list('incidents').filter((one) => inYear(one.detectedAt, of) && one.breach?.exists).length,
      total(controls(of).map(({ done }) => done.length)),
      total(controls(of).map(({ missed }) => missed.length)),
      tests(of),
      count('opinions', (one) => one.on, of),
      count('requests', (one) => one.receivedOn, of),
      count('interventions', (one) => one.startedOn ?? one.endedOn, of),
      list('trainings').filter((one) => inYear(one.on, of) && one.planned !== true).length,
    ];
    const rows = table('Évolution en chiffres', `Chiffres de ${year} et de ${year - 1}`) ?? [];
    expect(rows.map((cells) => Number(cells[1]))).toEqual(figures(year));
    expect(rows.map((cells) => Number(cells[2]))).toEqual(figures(year - 1));
  });

  test('the incidents: by month, by effect, one by one', () => {
    const heading = 'Incidents et violations de données';
    const inMonth = (some: readonly Raw[], month: number) =>
      String(some.filter(({ detectedAt }) => Number(detectedAt.slice(5, 7)) === month + 1).length);
    expect(table(heading, 'Les mêmes chiffres : incidents par mois de détection')).toEqual(
      monthNames.map((name, month) => [name, inMonth(incidents, month), inMonth(breaches, month)]),
    );
    const effects = ['confidentiality', 'integrity', 'availability'];
    const touched = (one: Raw) => effects.filter((effect) => (one.impact?.[effect] ?? 'none') !== 'none');
    expect(
      table(heading, 'Incidents par effet (un incident peut en avoir plusieurs)')?.map((cells) => Number(cells[1])),
    ).toEqual([
      ...effects.map((effect) => incidents.filter((one) => touched(one).includes(effect)).length),
      incidents.filter((one) => one.impact && touched(one).length === 0).length,
    ]);
    const rows = table(heading, "Incidents de l'année")?.map((cells) => [cells[0], cells[1], cells[3], cells[4]]);
    expect(rows).toEqual(
      incidents.map((one) => [
        day(one.detectedAt),
        plainQuote(one.title),
        one.breach?.exists ? 'oui' : 'non',
        delay(one.detectedAt, one.toldAdviserAt),
      ]),
    );
  });

  test('the breaches: persons, delays, who was told', () => {
    const rows = table('Violations de données à caractère personnel', 'Violations de données et suites') ?? [];
    const told = (iso: string | undefined) => (by(iso, last) ? day(iso ?? '') : '–');
    expect(rows.map(([title, , ...rest]) => [title, ...rest])).toEqual(
      breaches.map(({ title, breach, awareAt, detectedAt, personCount, toldCouncilOn }) => [
        plainQuote(title),
        personCount < 5 ? 'moins de 5' : String(personCount),
        by(breach.notifiedAt, last) || breach.risk !== 'unlikely'
          ? delay(awareAt ?? detectedAt, breach.notifiedAt)
          : 'non requis',
        told(breach.toldPersonsAt),
        told(toldCouncilOn),
      ]),
    );
  });

  test('the aims still open', () => {
    const open = actions.filter((action) => action.state !== 'dropped' && !isDone(action, last));
    const soonest = [...open].sort(
      (a, b) => (a.year ?? 9999) * 10 + (a.quarter ?? 4) - (b.year ?? 9999) * 10 - (b.quarter ?? 4),
    );
    const rows = table('Objectifs encore ouverts', `Actions du plan encore ouvertes le ${day(last)}`) ?? [];
    expect(rows.map((cells) => [cells[0], cells[2]])).toEqual(
      soonest.map(({ title, budget = [] }) => {
        const amount = total(budget.map((one: Raw) => one.amount));
        return [plainQuote(title), amount === 0 ? '–' : money(amount)];
      }),
    );
  });

  test('the opinions and what became of them', () => {
    const opinions = list('opinions').filter(({ on }) => inYear(on, year));
    const heading = 'Avis écrits et suites données';
    const words: Readonly<Record<string, string>> = {
      yes: 'suivi',
      partly: 'suivi en partie',
      no: 'non suivi',
      pending: 'en attente',
    };
    const followed = opinions.map((one) =>
      by(one.answeredOn ?? last, last) ? (one.followed ?? 'pending') : 'pending',
    );
    const rows = table(heading, "Avis écrits de l'année et suites") ?? [];
    expect(rows.map((cells) => (cells[2] ?? '').replace(/( \(|<br>).*$/, ''))).toEqual(
      followed.map((one) => words[one]),
    );
    for (const [code, number] of countBy(followed)) {
      const form = number < 2 || code === 'pending' ? words[code] : words[code]?.replace('suivi', 'suivis');
      expect(section(heading)).toContain(`${number} ${form}`);
    }
  });

  test('the progress of the plan and its budget', () => {
    const heading = 'Avancement du plan de sécurité';
    const eve = planOn(`${year - 1}-12-31`);
    const ofYear = actions.filter(
      (action) =>
        action.year === year ||
        eve.find(({ id }) => id === action.id)?.year === year ||
        (isDone(action, last) && inYear(action.doneOn, year)),
    );
    const rows = table(heading, "Actions du plan de l'année") ?? [];
    const amountOf = (some: readonly Raw[]): number =>
      total(
        some.flatMap(({ budget = [] }) => budget.filter((one: Raw) => one.year === year).map((one: Raw) => one.amount)),
      );
    expect(rows.map((cells) => [cells[0], cells[4]])).toEqual(
      ofYear.map((action) => [plainQuote(action.title), amountOf([action]) === 0 ? '–' : money(amountOf([action]))]),
    );
    const done = ofYear.filter((action) => isDone(action, last));
    expect(rows.filter((cells) => cells[2] === 'achevée')).toHaveLength(done.length);
    const spent = actions.filter(({ state }) => state !== 'dropped');
    if (amountOf(spent) > 0) {
      const achieved = amountOf(spent.filter((action) => isDone(action, last)));
      expect(section(heading)).toContain(
        `Budget de ${year} dans le plan : ${money(amountOf(spent))}, dont ${money(achieved)} pour les actions achevées`,
      );
    }
  });

  test("the council's months, the decisions, the work", () => {
    const heading = 'Décisions et réunions';
    const items = list('decisions').filter(({ on, security }) => security === true && inYear(on, year));
    const held = countBy(items.map(({ on }) => on.slice(0, 7)));
    const nil = held.filter(([month]) => items.every(({ on, kind }) => !on.startsWith(month) || kind === 'nil'));
    expect(section(heading)).toContain(`${held.length} mois sur 12`);
    expect(section(heading)).toContain(`Pendant ${nil.length} mois, il n'y avait rien à signaler`);
    const formal = list('decisions').filter(
      ({ on, kind }) => inYear(on, year) && ['approval', 'designation', 'budget'].includes(kind),
    );
    expect(table(heading, "Décisions de l'année sur la sécurité")?.map((cells) => cells[2])).toEqual(
      formal.map(({ reference }) => reference),
    );
    const assessed = count('dpias', (one) => one.doneOn);
    if (assessed > 1) expect(section(heading)).toContain(`${assessed} analyses d'impact`);
    else expect(section(heading)).not.toContain("analyses d'impact");
  });

  test('the requests, by right', () => {
    const requests = list('requests').filter(({ receivedOn }) => inYear(receivedOn, year));
    const rows = table('Demandes des personnes concernées', 'Demandes reçues, par droit') ?? [];
    const days = (some: readonly Raw[]) =>
      some.map(({ receivedOn, answeredOn }) => (Date.parse(answeredOn) - Date.parse(receivedOn)) / 86_400_000);
    const numbers = (some: readonly Raw[]) => [
      String(some.length),
      String(some.filter(({ answeredOn }) => by(answeredOn, last)).length),
      `${Math.max(...days(some))} jours`,
      String(some.filter(({ extension }) => extension).length),
    ];
    expect(rows.at(-1)?.slice(1, 5)).toEqual(numbers(requests));
    const groups = grouped(requests, (one) => one.right).map((some) => numbers(some));
    expect(
      rows
        .slice(0, -1)
        .map((cells) => cells.slice(1, 5))
        .sort(),
    ).toEqual(groups.sort());
    // A month and the days until the next working day, or what was announced: nobody waited that long.
    expect(requests.every((one) => (days([one])[0] as number) <= (one.extension ? 59 : 28))).toBe(true);
    expect(rows.every((cells) => cells[5] === '0')).toBe(true);
  });

  test('the interventions, planned and urgent, by nature', () => {
    const ours = list('interventions').filter(({ startedOn, endedOn }) => inYear(startedOn ?? endedOn, year));
    const numbers = (some: readonly Raw[]) => {
      const urgent = some.filter(({ planned }) => planned === false).length;
      return [some.length - urgent, urgent, some.length].map(String);
    };
    const rows = table('Interventions sur les systèmes', 'Interventions par nature') ?? [];
    expect(rows.at(-1)?.slice(1)).toEqual(numbers(ours));
    const groups = grouped(ours, (one) => one.nature).map((some) => numbers(some));
    expect(
      rows
        .slice(0, -1)
        .map((cells) => cells.slice(1))
        .sort(),
    ).toEqual(groups.sort());
  });

  test('who came, who left, who signed', () => {
    const heading = 'Arrivées, départs et déclarations';
    const rows = table(heading, `Arrivées et départs dans l'année, personnes en service le ${day(last)}`) ?? [];
    const came = (some: readonly Raw[]) => some.filter(({ startedOn }) => inYear(startedOn, year)).length;
    const left = (some: readonly Raw[]) => some.filter(({ leftOn }) => inYear(leftOn, year)).length;
    const numbers = (kind?: string) => {
      const some = (people: readonly Raw[]) => people.filter((one) => kind === undefined || one.kind === kind);
      return [came(some(list('people'))), left(some(list('people'))), some(there(last)).length].map(String);
    };
    expect(rows.at(-1)?.slice(1)).toEqual(numbers());
    const kinds = [...new Set(list('people').map(({ kind }) => kind))].map(numbers);
    const present = kinds.filter((one) => one.some((number) => number !== '0'));
    expect(
      rows
        .slice(0, -1)
        .map((cells) => cells.slice(1))
        .sort(),
    ).toEqual(present.sort());
    const signed = count('declarations', (one) => one.signedOn);
    expect(section(heading)).toMatch(
      new RegExp(`${signed} déclarations? de confidentialité (a|ont) été signées? dans`),
    );
  });

  test('the controls: done, missed, by quarter, and what they found', () => {
    const days = list('controls').map((control) => ({ control, ...controlIn(control, year) }));
    const seen = days.filter(({ done, missed }) => done.length + missed.length > 0);
    expect(
      table('Contrôles faits et manqués', "Contrôles de l'année")?.map(([name, , ...rest]) => [name, ...rest]),
    ).toEqual(
      seen.map(({ control, done, missed }) => [plainQuote(control.name), String(done.length), String(missed.length)]),
    );
    const inQuarter = (some: readonly string[], quarter: number) =>
      String(some.filter((one) => Math.floor((Number(one.slice(5, 7)) - 1) / 3) === quarter).length);
    const [done, missed] = [days.flatMap((one) => one.done), days.flatMap((one) => one.missed)];
    expect(table('Contrôles faits et manqués', 'Les mêmes chiffres : contrôles par trimestre')).toEqual(
      [0, 1, 2, 3].map((one) => [`Trimestre ${one + 1}`, inQuarter(done, one), inQuarter(missed, one)]),
    );
    const found = list('controls')
      .flatMap(({ performances = [] }) => performances)
      .filter(({ on, result }) => inYear(on, year) && result !== 'ok')
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    const heading = 'Constats qui pouvaient compromettre la sécurité';
    expect(table(heading, 'Contrôles qui ont laissé une remarque ou échoué')?.map((cells) => cells[0])).toEqual(
      found.map(({ on }) => day(on)),
    );
  });

  test('the tests of back-ups and of continuity', () => {
    const heading = 'Essais de restauration et de continuité';
    const tests = list('backups')
      .flatMap(({ name, restoreTests = [] }) => restoreTests.map((one: Raw) => ({ ...one, name })))
      .filter(({ on }) => inYear(on, year))
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    expect(table(heading, 'Essais de restauration')?.map(([on, name, , hours]) => [on, name, hours])).toEqual(
      tests.map(({ on, name, hours }) => [day(on), plainQuote(name), `${String(hours).replace('.', ',')} h`]),
    );
    const untested = list('backups').filter(
      ({ startedOn, endedOn, restoreTests = [] }) =>
        by(startedOn, last) && (endedOn ?? last) >= last && !restoreTests.some(({ on }: Raw) => inYear(on, year)),
    ).length;
    expect(section(heading)).toContain(`${untested} jeu${untested > 1 ? 'x' : ''} de sauvegarde en service n`);
    const played = list('controls')
      .filter(({ duty }) => duty === 'duty:continuity-exercise')
      .flatMap(({ performances }) => performances)
      .filter(({ on }) => inYear(on, year));
    for (const { on } of played) expect(section(heading)).toContain(`le ${day(on)}, résultat`);
  });

  test('the audits', () => {
    const audits = list('documents').filter(({ kind, on }) => kind === 'audit-report' && inYear(on, year));
    const rows = table('Audits', "Audits de l'année");
    if (audits.length === 0) expect(section('Audits')).toContain("Aucun rapport d'audit dans l'année");
    else expect(rows?.map((cells) => cells[1])).toEqual(audits.map(({ on }) => day(on)));
  });

  test('the campaigns, sessions and courses, with those reached', () => {
    const held = list('trainings').filter(({ on, planned }) => inYear(on, year) && planned !== true);
    const reached = (one: Raw): string => {
      if (one.everyone)
        return `${there(one.on).filter(({ kind }) => kind !== 'supplier-employee').length} (en service, hors fournisseurs)`;
      if (one.services)
        return `${there(one.on).filter(({ service }) => one.services.includes(service)).length} (services entiers)`;
      return one.participants ? String(one.participants.length) : '–';
    };
    const expected = (...kinds: readonly string[]) => {
      const rows = held.filter(({ kind = 'awareness' }) => kinds.includes(kind));
      return rows.map((one) => [day(one.on), plainQuote(one.subject), reached(one)]);
    };
    const campaigns = table('Campagnes de sensibilisation', "Campagnes de l'année") ?? [];
    const sessions = table('Campagnes de sensibilisation', 'Séances et accueils') ?? [];
    const courses = table('Formations suivies et prévues', 'Formations suivies par le service') ?? [];
    expect(campaigns.map(([on, subject, , some]) => [on, plainQuote(subject ?? ''), some])).toEqual(
      expected('campaign'),
    );
    expect(sessions.map(([on, subject, , some]) => [on, subject, some])).toEqual(expected('awareness', 'arrival'));
    expect(courses.map(([on, subject, some]) => [on, subject, some])).toEqual(expected('professional'));
  });

  test("the adviser's own words", () => {
    const { overview, recommendations } = list('documents').find(({ id }) => id === `rapport-${year}`);
    expect(section('Vue générale de la situation')).toContain(plainQuote(overview));
    for (const advice of recommendations)
      expect(section(`Recommandations pour ${year + 1}`)).toContain(plainQuote(advice));
  });
});
