import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Values } from '../model/diagnostic.ts';
import { printable } from '../reports/printable.ts';
import { wrap } from '../reports/wrap.ts';
import { findingLines } from './finding-lines.ts';
import { normLines } from './norm-lines.ts';
import type { Screen } from './screen.ts';
import type { CentreStatus, Status } from './status.ts';

/** The figures for people. */
export function printStatus(status: Status, screen: Screen): string {
  const { centre } = status;
  const sections = [
    headLines(status, screen),
    ...(centre === undefined || centre.domains.length === 0 ? [] : [normLines(centre, status.since, screen)]),
    ...(centre === undefined ? [] : [gdprLines(centre, screen)]),
    [...findingLines(status, screen), ...(centre === undefined ? [] : [deadlineLine(centre, screen)])],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines({ centre, today, entries, incomplete }: Status, screen: Screen): readonly string[] {
  const { language, texts, paint, width } = screen;
  const { words } = texts;
  const note = (said: string): string => paint.note(width === undefined ? said : wrap(said, width));
  if (centre === undefined) return [note(words.settings)];
  const { organisation, profile, level } = centre;
  const read = plural(language.words['report.entries'], entries, language);
  const values = { day: language.formatDay(today), profile, level, entries: read };
  return [
    paint.bold(organisation === '' ? words.unnamed : printable(organisation)),
    fillSentence(words.head, values),
    ...(incomplete ? [note(words.incomplete)] : []),
  ];
}

function gdprLines({ gdpr }: CentreStatus, { language, texts: { words }, paint }: Screen): readonly string[] {
  const line = (count: number, forms: string, values: Values): string =>
    `${String(count).padStart(5)}  ${fillSentence(plural(forms, count, language), values)}`;
  const { activities, notices, processors, requests, breaches } = gdpr;
  return [
    paint.title(words.gdpr),
    line(activities.running, words.activities, { faulty: activities.faulty }),
    line(notices.written, words.notices, { published: notices.published }),
    line(processors.current, words.processors, { signed: processors.signed }),
    line(requests.received, words.requests, { open: requests.open, late: requests.late }),
    line(breaches.known, words.breaches, { toNotify: breaches.toNotify, open: breaches.open }),
  ];
}

function deadlineLine({ deadlines }: CentreStatus, { texts: { words }, language, paint }: Screen): string {
  const overdue = plural(words.overdue, deadlines.overdue, language);
  const undated = plural(words.undated, deadlines.undated, language);
  const said = fillSentence(words.deadlines, { overdue, undated, soon: deadlines.soon });
  return deadlines.overdue + deadlines.undated > 0 ? paint.note(said) : said;
}
