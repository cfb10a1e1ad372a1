import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import type { Person } from '../rules/people.ts';
import { accessesToOpen } from './checklist/accesses-to-open.ts';
import { mailboxToOpen, rolesToTake } from './checklist/arrival-extras.ts';
import { type ChecklistContext, checklistContext } from './checklist/checklist-context.ts';
import { aboutPerson, checklistFrame } from './checklist/checklist-page.ts';
import { arrivalsOf } from './checklist/checklist-people.ts';
import { assetsToGive, keysToGive } from './checklist/equipment-to-give.ts';
import { papersToSign } from './checklist/papers-to-sign.ts';
import { welcomeLines } from './checklist/welcome.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { missing } from './said.ts';

/** What to sign, explain, open and hand over when a person arrives, and what of it is done. */
export const arrivalChecklist: DocumentDefinition = {
  name: 'arrival-checklist',
  title: 'Liste de contrôle de l’arrivée d’une personne',
  norms: ['bcss:staff.joiners-leavers', 'bcss:staff.confidentiality', 'bcss:staff.awareness'],
  templates: ['arrival-checklist'],
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  for (const person of arrivalsOf(facts, options)) yield viewOf(person, facts, language);
}

function viewOf(person: Person, facts: Facts, language: Language): View {
  const context = checklistContext(person, facts, language);
  const lines = arrivalLines(context);
  const { startedOn } = person.data;
  return {
    ...checklistFrame('arrival', Object.values(lines).flat(), context),
    file: `arrival-checklist-${person.id}`,
    template: 'arrival-checklist',
    data: {
      ...lines,
      person: aboutPerson(context),
      startedOn: startedOn === undefined ? missing(person, 'startedOn') : language.formatDay(startedOn),
    },
    figures: {},
  };
}

/** The lines of the list, by its parts. */
export const arrivalLines = (context: ChecklistContext) => ({
  papers: papersToSign(context),
  welcome: welcomeLines(context),
  accesses: accessesToOpen(context),
  mailbox: mailboxToOpen(context),
  assets: assetsToGive(context),
  keys: keysToGive(context),
  roles: rolesToTake(context),
});
