import { documentsInForce, newest } from '../../rules/controlled-documents.ts';
import { signedByPerson } from '../../rules/declarations.ts';
import { sayer } from '../said.ts';
import { type ChecklistContext, type Line, lineText } from './checklist-context.ts';

/** The declaration of confidentiality, its archiving, and the charter. No register tells who signed the charter. */
export function papersToSign(context: ChecklistContext): readonly Line[] {
  const isAsked = context.facts.repository.settings.data.profile.startsWith('be-');
  return [...(isAsked ? declarationLines(context) : []), ...charterLine(context)];
}

function declarationLines({ facts, words, language, person }: ChecklistContext): readonly Line[] {
  const last = signedByPerson(facts).get(person.id)?.at(-1);
  const by = words.by.adviser;
  if (last === undefined) {
    const written = { isDone: false, by, reference: `people/${person.id}` };
    return [
      { ...written, what: lineText(words.arrival.declaration, {}), by: words.by.staffOffice },
      { ...written, what: words.arrival.archive },
    ];
  }
  const { id, data } = last.declaration;
  const day = language.formatDay(last.signedOn);
  const place = sayer(language, last.declaration).optional(data.archivedAt, 'archivedAt');
  const reference = `declarations/${id}`;
  const isArchived = place !== '';
  const archive = isArchived ? lineText(words.arrival.archiveDone, { place }) : words.arrival.archive;
  return [
    { isDone: true, what: lineText(words.arrival.declarationDone, { day, version: data.version }), by, reference },
    { isDone: isArchived, what: archive, by, reference },
  ];
}

function charterLine({ facts, words, language }: ChecklistContext): readonly Line[] {
  const charter = newest(documentsInForce(facts, 'it-charter'));
  if (charter === undefined) return [];
  const name = sayer(language, charter).needed(charter.data.title, 'title');
  const what = lineText(words.arrival.charter, { name, version: charter.data.version });
  return [{ isDone: false, what, by: words.by.staffOffice, reference: `documents/${charter.id}` }];
}
