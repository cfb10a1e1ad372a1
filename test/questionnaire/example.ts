import { readFolder } from '../../src/files/folder.ts';
import { fr } from '../../src/languages/fr.ts';
import { load } from '../../src/load.ts';
import type { Facts } from '../../src/model/repository.ts';
import { type Proposal, proposalsFor } from '../../src/questionnaire/proposals.ts';
import { type Form, questionnaireOf } from '../../src/rules/questionnaires.ts';

const folder = readFolder('examples/cpas');

/** One line of a register of the example, and what stands there instead. */
export interface LineChange {
  readonly file: string;
  /** The text from which on the line is sought: the id of the entry. */
  readonly entry: string;
  readonly line: string;
  readonly instead: string;
}

/** The example as facts, with lines changed; throws where a line is not there. */
export function exampleFacts(changes: readonly LineChange[] = [], without: readonly string[] = []): Facts {
  const files = folder.files
    .filter(({ path }) => !without.includes(path))
    .map((file) => ({
      ...file,
      text: changes
        .filter((change) => change.file === file.path)
        .reduce((text, change) => changed(text, change), file.text),
    }));
  const { repository, faults } = load({ files, faults: [] });
  const wrong = faults.filter(({ severity }) => severity === 'error');
  if (repository === undefined || wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return { repository, today: '2026-11-22', revision: '' };
}

function changed(text: string, { entry, line, instead }: LineChange): string {
  const start = text.indexOf(`- id: ${entry}\n`);
  const found = text.indexOf(`${line}\n`, start);
  if (start < 0 || found < 0) throw new Error(`no line ${line} in ${entry}`);
  return `${text.slice(0, found)}${instead}${text.slice(found + line.length)}`;
}

export function workingForm({ repository }: Facts): Form {
  const form = repository.find('questionnaire-forms', 'working');
  if (form === undefined) throw new Error('no working form');
  return form;
}

/** What the registers propose for a year, prepared on a day of the next one. */
export const proposalsOf = (facts: Facts, controlledYear: number, preparedOn: string): readonly Proposal[] =>
  proposalsFor(
    facts,
    workingForm(facts),
    { controlledYear, preparedOn, previous: questionnaireOf(facts.repository, controlledYear) },
    fr,
  );
