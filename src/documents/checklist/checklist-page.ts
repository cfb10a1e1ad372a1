import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { View } from '../document.ts';
import { frame } from '../frame.ts';
import { inRow, type Said, sayer } from '../said.ts';
import { type ChecklistContext, fullName, type Line, nameOf } from './checklist-context.ts';

/** Title and title block: how many of the lines are done. */
export function checklistFrame(kind: 'arrival' | 'departure', lines: readonly Line[], context: ChecklistContext) {
  const { facts, language, words } = context;
  const done = lines.filter(({ isDone }) => isDone).length;
  const page: Pick<View, 'title' | 'organisation' | 'country' | 'particulars'> = frame(facts, language, {
    title: words.title[kind],
    status: fillSentence(plural(words.status, done, language), { all: lines.length }),
  });
  return page;
}

/** Who the list is about: name, what the person is, functions, service or employer. '' leaves a line out. */
export function aboutPerson(context: ChecklistContext): Readonly<Record<string, Said>> {
  const { facts, language, words, person } = context;
  const { kind, functions = [], service = '', employer = '' } = person.data;
  const { repository } = facts;
  const say = sayer(language, person);
  return {
    name: fullName(person),
    kind: words.kinds[kind],
    functions: inRow(functions.map((text, index) => say.needed(text, 'functions', index))),
    service: service === '' ? '' : nameOf(repository.find('services', service), service, context),
    employer: employer === '' ? '' : nameOf(repository.find('processors', employer), employer, context),
  };
}
