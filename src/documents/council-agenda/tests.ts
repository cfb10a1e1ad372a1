import { phrase } from '../../languages/phrase.ts';
import type { Backup } from '../../rules/backups.ts';
import { joined, missing, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import { dayOf, interventionsOf, isTest, resultOf } from './interventions.ts';
import { cameIn } from './month.ts';
import { reference } from './reference.ts';
import type { WorkRow } from './work.ts';

/** The restore tests of the month and the checks of the UPS. An intervention that a restore test names is told with it. */
export function testRows(context: AgendaContext): readonly WorkRow[] {
  const restored = context.facts.repository.entries('backups').flatMap((backup) => restoreRows(backup, context));
  const told = new Set(restored.map(({ intervention }) => intervention));
  const others = interventionsOf(context).filter(({ id, data }) => isTest(data.nature) && !told.has(id));
  return [
    ...restored,
    ...others.map((one) => ({
      on: dayOf(one) ?? '',
      day: dayIn(context, dayOf(one) ?? ''),
      what: sayer(context.language, one).needed(one.data.description, 'description'),
      nature: context.words.natures[one.data.nature],
      result: resultOf(one, context),
      reference: reference('interventions', one.id),
    })),
  ];
}

function restoreRows(
  backup: Backup,
  context: AgendaContext,
): readonly (WorkRow & { intervention: string | undefined })[] {
  const { month, language, words } = context;
  const name = sayer(language, backup).needed(backup.data.name, 'name');
  return (backup.data.restoreTests ?? []).flatMap((test, index) => {
    const { on, intervention, result, hours } = test;
    if (!cameIn(month, on)) return [];
    const outcome = result === undefined ? missing(backup, 'restoreTests', index, 'result') : words.testResults[result];
    const time = hours === undefined ? '' : phrase(words.hours, { hours: String(hours).replace('.', ',') });
    return {
      on,
      intervention,
      day: dayIn(context, on),
      what: joined([words.restore, name], (parts) => parts.join(' : ')),
      nature: words.natures['restore-test'],
      result: joined([outcome, time], (parts) => parts.join(', ')),
      reference: [reference('backups', backup.id), intervention && reference('interventions', intervention)]
        .filter(Boolean)
        .join(' ; '),
    };
  });
}
