import type { Language } from '../languages/language.ts';
import type { Repository } from '../model/repository.ts';
import { formOf, type Questionnaire } from '../rules/questionnaires.ts';
import { textIn } from './answer-words.ts';
import { type Answered, answeredOf } from './answered.ts';

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const formatVersion = 1;

/** The questionnaire for machines: each question of its form with its answer, null while there is none. It names nobody. */
export function questionnaireJson(repository: Repository, language: Language, questionnaire: Questionnaire): string {
  const { id, data } = questionnaire;
  const form = formOf(repository, questionnaire)?.data;
  const { institution } = data;
  const value = {
    formatVersion,
    id,
    year: data.year,
    controlledYear: data.controlledYear,
    form: {
      id: data.form,
      title: textIn(form?.title, language),
      version: form?.version ?? null,
      official: form?.official === true,
    },
    institution: institution && { ...institution, name: textIn(institution.name, language) },
    preparedOn: data.preparedOn ?? null,
    signedOn: data.signedOn ?? null,
    sentOn: data.sentOn ?? null,
    questions: answeredOf(repository, language, questionnaire).map((one) => questionJson(one, language)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const questionJson = ({ asked, answer, words, state }: Answered, language: Language) => ({
  id: asked.question.id,
  number: asked.number,
  section: { id: asked.section, title: asked.sectionTitle },
  kind: asked.question.kind,
  norm: asked.question.norm ?? null,
  question: asked.text,
  state,
  answer:
    answer?.value === undefined
      ? null
      : {
          value: answer.value,
          text: words,
          explanation: textIn(answer.explanation, language) || null,
          actions: answer.actions ?? [],
          due: answer.due ?? null,
          evidence: (answer.evidence ?? []).map(({ path, sha256 }) => ({ path, sha256: sha256 ?? null })),
          proof: answer.proof ?? [],
          basis: answer.basis ?? null,
        },
});
