import { describe, expect, it } from 'vitest';
import { agendaOf, choose } from '../../src/agenda/agenda.ts';
import { calendarOf } from '../../src/agenda/calendar.ts';
import { printMarkdown } from '../../src/agenda/markdown.ts';
import { type AgendaContext, pageOf } from '../../src/agenda/page.ts';
import { printPretty } from '../../src/agenda/pretty.ts';
import { writeCalendar } from '../../src/exchange/ics.ts';
import { deadlines as englishTexts } from '../../src/languages/en/deadlines.ts';
import { en } from '../../src/languages/en.ts';
import { deadlines as frenchTexts } from '../../src/languages/fr/deadlines.ts';
import { fr } from '../../src/languages/fr.ts';
import { citationOf } from '../../src/norms/citation.ts';
import { noPaint } from '../../src/reports/paint.ts';
import { factsFrom } from '../rules/fixture.ts';

const context: AgendaContext = {
  today: '2026-11-22',
  until: undefined,
  overdueOnly: false,
  language: fr,
  texts: frenchTexts,
  severalCentres: false,
  namesPeople: true,
  cite: (norm) => citationOf(norm, 'fr'),
};

const english: Partial<AgendaContext> = { language: en, texts: englishTexts };

const notice = (day: string, title = 'Avis') =>
  `  - {id: avis-${day}, title: ${JSON.stringify(title)}, reviewOn: ${day}}\n`;
const notices = (...days: readonly string[]) => `notices:\n${days.map((day) => notice(day)).join('')}`;
/** At a level that does not ask yet for what the fixture has never done. */
const settings = 'settings: {profile: be-cpas, level: standard, languages: [fr]}\n';
const agenda = (text: string, folder = '') => agendaOf(factsFrom(settings + text), (file) => `${folder}${file}`);
const pages = (text: string, changes: Partial<AgendaContext> = {}) => {
  const changed = { ...context, ...changes };
  return pageOf(choose(agenda(text), changed.today, changed.until), changed);
};

describe('an agenda', () => {
  const around = notices('2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24');

  it('counts the days in words', () => {
    const said = (changes?: Partial<AgendaContext>) =>
      pages(around, changes).flatMap(({ dues }) => dues.map(({ when }) => when));
    expect(said()).toEqual(['en retard de 2 jours', 'en retard d’un jour', 'aujourd’hui', 'demain', 'dans 2 jours']);
    expect(said(english)).toEqual(['2 days late', '1 day late', 'today', 'tomorrow', 'in 2 days']);
  });

  it('sets apart what is due since an unknown day', () => {
    const [section, ...others] = pages('controls:\n  - {id: un, name: Journaux, period: P1M}\n');
    expect(others).toEqual([]);
    expect(section).toMatchObject({ heading: 'À faire, sans date (1)', isLate: false });
    expect(section?.dues[0]).toMatchObject({ when: 'à faire : rien ne dit depuis quand', day: '' });
  });

  it('goes by weeks from Monday when it is short, over the end of a year, else by months', () => {
    const days = notices('2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04');
    const headings = (until: string, changes?: Partial<AgendaContext>) =>
      pages(days, { today: '2026-12-01', until, ...changes }).map(({ heading, dues }) => `${heading}: ${dues.length}`);
    expect(headings('2027-01-12')).toEqual([
      'Semaine du 21 décembre 2026: 1',
      'Semaine du 28 décembre 2026: 2',
      'Semaine du 4 janvier 2027: 1',
    ]);
    expect(headings('2027-01-13')).toEqual(['décembre 2026: 2', 'janvier 2027: 2']);
    expect(headings('2027-01-13', english)).toEqual(['December 2026: 2', 'January 2027: 2']);
  });

  it('shows up to its last day, that day included, and counts what comes later', () => {
    const { overdue, coming, later } = choose(agenda(around), '2026-11-22', '2026-11-23');
    expect([overdue.length, coming.length, later]).toEqual([2, 2, 1]);
  });
});

describe('a calendar of deadlines', () => {
  const text = `organisation: {name: CPAS de Valbrume}\n${notices('2026-11-20', '2026-12-01')}`;
  const eventsOf = (written: string, folder = '') =>
    calendarOf(choose(agenda(written, folder), context.today, undefined), context).events;

  it('is the same wherever the folder lies', () => {
    expect(eventsOf(text, '/home/claire/')).toEqual(eventsOf(text));
  });

  it('keeps the name of an event when its day changes, and changes it with the centre', () => {
    const uids = (written: string) => eventsOf(written).map(({ uid }) => uid);
    const moved = text.replace('reviewOn: 2026-12-01', 'reviewOn: 2027-12-01');
    expect(uids(moved)).toEqual(uids(text));
    expect(new Set([...uids(text), ...uids(text.replace('Valbrume', 'Orvaux'))]).size).toBe(4);
  });

  it('puts what is late on today and says since when', () => {
    const [late, coming] = eventsOf(text);
    expect(late).toMatchObject({ on: '2026-11-22', summary: 'Revoir l’avis « Avis » (en retard de 2 jours)' });
    expect(late?.description).toContain('Échéance : 20 novembre 2026');
    expect(coming).toMatchObject({ on: '2026-12-01', summary: 'Revoir l’avis « Avis »' });
  });
});

it('names nobody unless it may', () => {
  const text = `
people:
  - {id: j-petit, firstName: Jeanne, lastName: Petit, kind: staff, leftOn: 2026-11-30}
accesses:
  - {id: un, person: j-petit, application: social, grantedOn: 2026-01-05}
controls:
  - {id: deux, name: Journaux, period: P1M, startsOn: 2026-11-01, responsible: j-petit}
`;
  const forms = (namesPeople: boolean): readonly string[] => {
    const choice = choose(agenda(text), context.today, undefined);
    const changed = { ...context, namesPeople };
    return [printMarkdown(choice, changed), writeCalendar(calendarOf(choice, changed))];
  };
  for (const form of forms(false)) expect(form.replaceAll('\r\n ', '')).not.toMatch(/petit|Jeanne/i);
  for (const form of forms(true)) expect(form.replaceAll('\r\n ', '')).toContain('Jeanne Petit');
});

it('prints what a text holds, and obeys none of it', () => {
  const hostile = 'Avis\u001b[31m\n# Titre\n<script>*gras*</script> [x](y)';
  const choice = choose(agenda(`notices:\n${notice('2026-12-01', hostile)}`), context.today, undefined);
  expect(printPretty(choice, context, { paint: noPaint, width: undefined })).not.toContain('\u001b');
  const item = printMarkdown(choice, context)
    .split('\n')
    .find((line) => line.startsWith('- '));
  expect(item).toBe('- **Revoir l’avis « Avis\\[31m \\# Titre \\<script>\\*gras\\*\\</script> \\[x\\](y) »**  ');
});

it('counts several people where it may not name them', () => {
  const text = `
people:
  - {id: a-dupont, firstName: Anne, lastName: Dupont, kind: staff, startedOn: 2026-06-01}
  - {id: b-martin, firstName: Bruno, lastName: Martin, kind: staff, startedOn: 2026-06-01}
trainings:
  - {id: autre, subject: Autre, on: 2026-05-03}
`;
  const titles = (namesPeople: boolean) =>
    pages(text, { namesPeople }).flatMap(({ dues }) => dues.map(({ title }) => title));
  expect(titles(true)).toEqual(['Sensibiliser 2 personnes à la sécurité : Anne Dupont ; Bruno Martin']);
  expect(titles(false)).toEqual(['Sensibiliser 2 personnes à la sécurité']);
});

it('cites no norm that is unknown', () => {
  const controls = 'controls:\n  - {id: un, name: Journaux, period: P1M, norms: [onduleur, "gdpr:24"]}\n';
  const known: Partial<AgendaContext> = { cite: (norm) => (norm === 'onduleur' ? undefined : citationOf(norm, 'fr')) };
  expect(pages(controls, known)[0]?.dues[0]?.sources).toBe('RGPD, art. 24');
});
