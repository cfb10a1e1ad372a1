import { type Access, openAccesses, standingAccesses } from '../../rules/accesses.ts';
import { isThere } from '../../rules/people.ts';
import { distinct } from '../said.ts';
import { targetName } from './accesses-to-close.ts';
import { byPerson, type ChecklistContext, type Line, lineText, nameOf } from './checklist-context.ts';

/** The accesses of the person, opened or promised, then those that others of the same function have. */
export function accessesToOpen(context: ChecklistContext): readonly Line[] {
  const own = standingAccesses(context.facts).filter(({ data }) => data.person === context.person.id);
  return [...own.map((access) => lineOf(access, context)), ...proposals(own, context)];
}

function lineOf(access: Access, context: ChecklistContext): Line {
  const { words, language, facts } = context;
  const { application, level, grantedOn, grantedBy } = access.data;
  const isDone = grantedOn !== undefined && grantedOn <= facts.today;
  const { arrival } = words;
  const term =
    application === undefined
      ? isDone
        ? arrival.roomDone
        : arrival.room
      : isDone
        ? arrival.accessDone
        : arrival.access;
  const day = grantedOn === undefined ? undefined : language.formatDay(grantedOn);
  return {
    isDone,
    what: lineText(term, { name: targetName(access, context), level: level && words.levels[level], day }),
    by: byPerson(grantedBy, words.by.head, context),
    reference: `accesses/${access.id}`,
  };
}

/** Nothing is opened because others have it: somebody decides, application by application. */
function proposals(own: readonly Access[], context: ChecklistContext): readonly Line[] {
  const { facts, words, person } = context;
  const colleagues = new Set(
    facts.repository
      .entries('people')
      .filter((one) => one.id !== person.id && isThere(one, facts.today) && sharesFunction(one.data.functions, context))
      .map(({ id }) => id),
  );
  const had = new Set(own.map(({ data }) => data.application));
  const others = openAccesses(facts)
    .filter(({ data }) => colleagues.has(data.person) && !had.has(data.application))
    .flatMap(({ data: { application } }) => (application === undefined ? [] : [application]));
  return distinct(others, (id) => id).map((id) => {
    const application = facts.repository.find('applications', id);
    const what = lineText(words.arrival.proposed, { name: nameOf(application, id, context) });
    const by = byPerson(application?.data.owner, words.by.head, context);
    return { isDone: false, what, by, reference: `applications/${id}` };
  });
}

function sharesFunction(functions: readonly unknown[] = [], { person }: ChecklistContext): boolean {
  const own = (person.data.functions ?? []).map((text) => JSON.stringify(text));
  return functions.some((text) => own.includes(JSON.stringify(text)));
}
