import { revisionOf } from '../../files/git.ts';
import { applyChanges } from '../../files/write.ts';
import { documentLanguageOf, questionnaireTextsOf } from '../../languages/index.ts';
import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { UsageError } from '../../model/errors.ts';
import type { Facts } from '../../model/repository.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { askedOf } from '../../questionnaire/asked.ts';
import { fileText } from '../../questionnaire/file-text.ts';
import { identificationOf } from '../../questionnaire/identification.ts';
import { type Proposal, proposalsFor } from '../../questionnaire/proposals.ts';
import { schemaAddress } from '../../questionnaire/schema-address.ts';
import { faultSeverities } from '../../registers/fault.ts';
import { shownPath } from '../../reports/report.ts';
import { yearOf } from '../../rules/controlled-documents.ts';
import { type Form, questionnaireOf } from '../../rules/questionnaires.ts';
import { mainLanguage } from '../../rules/texts.ts';
import type { Options } from '../command.ts';
import { refuse } from '../render-outcome.ts';
import { type Opened, opened, type QuestionnaireAction, unknownForm } from './action.ts';

/** Writes the questionnaire of a year with a proposal for each question; never over one that exists. */
export const start: QuestionnaireAction = async (session, year, options) => {
  const centre = await opened(session, options);
  const { root, folder, faults, language } = centre;
  const blocking = faults.filter(({ code, severity }) => severity === 'error' && code in faultSeverities);
  if (blocking.length > 0) return await refuse({ session, root, folder, blocking, language });
  checkYear(centre, year);
  const form = chosenForm(centre.facts, year, options);
  const { text, proposals } = await written(centre, year, form);
  const path = pathOf(year);
  if (options.dryRun !== true) applyChanges(root, [{ path, bytes: Buffer.from(text, 'utf8') }]);
  session.print(report(centre, { year, path, proposals, dryRun: options.dryRun === true }));
  return 0;
};

const pathOf = (year: number): string => `questionnaires/${year}.yaml`;

/** The controlled year must be over, and nothing may be lost. */
function checkYear({ facts, folder, root }: Opened, year: number): void {
  if (year > yearOf(facts.today)) throw new UsageError('year-not-over', { year, controlled: year - 1 });
  const taken = questionnaireOf(facts.repository, year)?.at().file;
  const path =
    taken ??
    folder.files.find(
      (file) => /^questionnaires\/[^/]+$/.test(file.path) && file.path.startsWith(`questionnaires/${year}.`),
    )?.path;
  if (path !== undefined) throw new UsageError('questionnaire-exists', { year, path: shownPath(root, path) });
}

function chosenForm({ repository }: Facts, year: number, { form }: Options): Form {
  if (form !== undefined) {
    const named = repository.find('questionnaire-forms', String(form));
    if (named === undefined) throw unknownForm(repository, String(form));
    return named;
  }
  const forms = repository.entries('questionnaire-forms');
  const found = forms.find(({ data }) => data.year === year) ?? forms.find(({ id }) => id === 'working');
  if (found === undefined) throw unknownForm(repository, 'working');
  return found;
}

/** The file speaks the language of the registers' documents, whatever the language of the messages; questions their own. */
async function written({ root, folder, facts }: Opened, year: number, form: Form) {
  const { repository, today } = facts;
  const language = await documentLanguageOf('fr');
  const { words } = await questionnaireTextsOf(language.code);
  const preparation = {
    controlledYear: year - 1,
    previous: questionnaireOf(repository, year - 1),
    preparedOn: today,
  };
  const proposals = proposalsFor(facts, form, preparation, language);
  const asked = askedOf(form, normsOf(repository), mainLanguage(repository));
  const identification = identificationOf(facts);
  const values = { year, controlled: year - 1, day: language.formatDay(today), form: form.id };
  const notes = {
    schema: schemaAddress(folder, 'questionnaire'),
    head: [words.head, words.official, words.howTo].map((line) => fillSentence(line, values)),
    contradicted: words.contradicted,
  };
  const questionnaire = { year, form: form.id, preparedOn: today, revision: revisionOf(root), identification };
  return { text: fileText({ ...questionnaire, asked, proposals }, notes), proposals };
}

interface Result {
  readonly year: number;
  readonly path: string;
  readonly proposals: readonly Proposal[];
  readonly dryRun: boolean;
}

function report({ root, language, texts: { words } }: Opened, { year, path, proposals, dryRun }: Result): string {
  const shown = shownPath(root, path);
  const proposed = proposals.filter(({ value }) => value !== undefined).length;
  const contradicted = proposals.filter(({ contradictions }) => contradictions.length > 0).length;
  const counts = { proposed, open: proposals.length - proposed, contradicted };
  const lines = [
    fillSentence(dryRun ? words.wouldWrite : language.words['render.written'], { path: shown }),
    fillSentence(plural(words.prepared, proposals.length, language), counts),
    ...(dryRun ? [] : [fillSentence(words.next, { year })]),
  ];
  return `${lines.join('\n')}\n`;
}
