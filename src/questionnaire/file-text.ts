import type { Day } from '../model/day.ts';
import { itemLines, recordLines } from '../registers/record-text.ts';
import { wrap } from '../reports/wrap.ts';
import type { Asked } from './asked.ts';
import type { Identification } from './identification.ts';
import type { Proposal } from './proposal.ts';

/** A questionnaire as it is first written. */
export interface NewQuestionnaire {
  readonly year: number;
  readonly form: string;
  readonly preparedOn: Day;
  /** '' outside git. */
  readonly revision: string;
  readonly identification: Identification;
  readonly asked: readonly Asked[];
  readonly proposals: readonly Proposal[];
}

/** What the file says to whoever opens it. */
export interface FileNotes {
  /** '' for none: the address of the schema, for editors. */
  readonly schema: string;
  /** The lines at the head. */
  readonly head: readonly string[];
  /** Says that a rule contradicts a claim: above the answer. */
  readonly contradicted: string;
}

const width = 118;

/** The file, with the question above each answer: comments help to fill it in by hand. */
export function fileText(questionnaire: NewQuestionnaire, notes: FileNotes): string {
  const { year, form, preparedOn, revision, identification, asked, proposals } = questionnaire;
  const head = recordLines({
    id: `questionnaire-${year}`,
    year,
    controlledYear: year - 1,
    form,
    preparedOn,
    revision: revision === '' ? undefined : revision,
    ...identification,
  });
  const sections = asked.map(({ section }) => section);
  const answers = asked.flatMap((one, index) => [
    ...(sections[index] === sections[index - 1] ? [] : ['', `  # === ${one.sectionTitle} ===`]),
    ...questionLines(one, proposals[index], notes),
    ...answerLines(one, proposals[index]),
  ]);
  return [
    ...(notes.schema === '' ? [] : [`# yaml-language-server: $schema=${notes.schema}`]),
    ...notes.head.map(comment),
    '',
    ...head,
    '',
    'answers:',
    ...answers,
    '',
  ].join('\n');
}

const comment = (line: string): string => `# ${line}`;

function questionLines(
  { number, text, help, unit }: Asked,
  proposal: Proposal | undefined,
  { contradicted }: FileNotes,
): readonly string[] {
  const said = [number, text, unit === '' ? '' : `(${unit})`].filter((part) => part !== '').join(' ');
  const warning = (proposal?.contradictions.length ?? 0) > 0 ? [contradicted] : [];
  const lines = [said, ...(help === '' ? [] : [help]), ...warning].flatMap((line) => wrap(line, width - 4).split('\n'));
  return lines.map((line) => `  # ${line}`);
}

/** An open question stands there too: only its value is to be written. */
function answerLines({ question }: Asked, proposal: Proposal | undefined): readonly string[] {
  if (proposal === undefined) return itemLines({ question: question.id }, 2);
  const { value, basis, explanation, actions, due, evidence, proof } = proposal;
  return itemLines(
    {
      question: question.id,
      value,
      state: value === undefined ? undefined : 'proposed',
      basis,
      explanation,
      actions,
      due,
      evidence,
      proof: proof.length === 0 ? undefined : proof,
    },
    2,
  );
}
