import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import type { Person } from '../rules/people.ts';
import { accessesToClose } from './checklist/accesses-to-close.ts';
import { assetsToReturn } from './checklist/assets-to-return.ts';
import { type ChecklistContext, checklistContext, headOf, type Line } from './checklist/checklist-context.ts';
import { aboutPerson, checklistFrame } from './checklist/checklist-page.ts';
import { departuresOf } from './checklist/checklist-people.ts';
import { handOver } from './checklist/hand-over.ts';
import { keysToReturn } from './checklist/keys-to-return.ts';
import { mailboxToClose } from './checklist/mailbox-to-close.ts';
import { rolesToEnd } from './checklist/roles-to-end.ts';
import { secrecyReminder } from './checklist/secrecy-reminder.ts';
import { supplierAccounts } from './checklist/supplier-accounts.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { missing } from './said.ts';

/** What to withdraw, take back and hand over when a person leaves, and what of it is done. */
export const departureChecklist: DocumentDefinition = {
  name: 'departure-checklist',
  title: 'Liste de contrôle du départ d’une personne',
  norms: dutyNorms['leaver-procedure'],
  templates: ['departure-checklist'],
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  for (const person of departuresOf(facts, options)) yield viewOf(person, facts, language);
}

function viewOf(person: Person, facts: Facts, language: Language): View {
  const context = checklistContext(person, facts, language);
  const lines = departureLines(context);
  const all = Object.values(lines).flat();
  const toReturn = [lines.accesses, lines.assets, lines.keys, lines.roles].flat();
  const { leftOn } = person.data;
  return {
    ...checklistFrame('departure', all, context),
    file: `departure-checklist-${person.id}`,
    template: 'departure-checklist',
    data: {
      ...lines,
      person: aboutPerson(context),
      leftOn: leftOn === undefined ? missing(person, 'leftOn') : language.formatDay(leftOn),
      day: language.formatDay(facts.today),
      isNothingLeft: toReturn.every(({ isDone }) => isDone),
    },
    figures: {},
  };
}

/** The lines of the list, by its parts. */
export const departureLines = (context: ChecklistContext) => ({
  accesses: accessesToClose(context),
  suppliers: supplierAccounts(context),
  assets: assetsToReturn(context),
  keys: keysToReturn(context),
  roles: rolesToEnd(context),
  mailbox: mailboxToClose(context),
  handover: [...handOver(context), filesLine(context)],
  secrecy: [secrecyReminder(context)],
});

const filesLine = (context: ChecklistContext): Line => ({
  isDone: false,
  what: context.words.departure.files,
  by: headOf(context),
  reference: `people/${context.person.id}`,
});
