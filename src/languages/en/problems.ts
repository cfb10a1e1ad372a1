import type { Problem } from '../../model/errors.ts';
import type { ProblemText } from '../language.ts';

/** Why a request cannot be carried out, and what to do. */
export const problems: Readonly<Record<Problem, ProblemText>> = {
  'folder-missing': { message: 'The folder "{path}" does not exist.', hint: 'Check the path.' },
  'not-a-folder': { message: '"{path}" is not a folder.', hint: 'Name the folder that holds cpas-sec.yaml.' },
  'no-repository': {
    message: 'There is no cpas-sec.yaml in "{path}".[ Rename "{misnamed}": this must be its exact name.]',
    hint: 'Go to the folder that holds cpas-sec.yaml, or give its path. For a new folder, create that file with three lines: profile: be-cpas, level: start, languages: [fr].',
  },
  'unreadable-file': {
    message: 'The file "{path}" cannot be read ({code}).',
    hint: 'Check the permissions of the file.',
  },
  'unwritable-file': {
    message: 'The file "{path}" cannot be written ({code}).',
    hint: 'Check the permissions, the free space, and that the file is not open elsewhere.',
  },
  'file-changed': {
    message: 'The file "{path}" has changed in the meantime: it was not written.',
    hint: 'See what has changed, close it in the editor, then try again.',
  },
  'not-editable': {
    message:
      'The file "{path}", line {line}, cannot be changed by the tool: {reason|shared=an anchor, alias or merge shares values there|tag=a YAML tag stands there|unusual=it is written in an unusual way|unreadable=it is no readable YAML|line-ends=its line ends are those of old Macintoshes|absent=what was to be changed is not there}.',
    hint: 'Change that line in an editor, or write it in a plain way, then try again.',
  },
  'no-terminal': {
    message: 'An answer is missing, and there is no terminal to ask for it[: {question}].',
    hint: 'Give it as an option: {flags}.',
  },
  'bad-answer': { message: '{flag}: "{value}" will not do. {reason}', hint: 'Correct the value of the option.' },
  'unknown-answer': { message: '{flag}: "{value}" is not a possible answer.', hint: 'Choices: {known}.' },
  'no-such-form': {
    message: 'The form "{name}" of the questionnaire does not exist.',
    hint: 'Correct the field form, or put the form into questionnaires/forms/.',
  },
  'answer-without-question': {
    message: 'The option {flag} does not say which question it answers.',
    hint: 'Add --question with the id of the question.',
  },
  'unknown-question': {
    message: 'The form has no question "{name}".[ Did you mean "{suggestion}"?]',
    hint: 'The ids of the questions are those of the questionnaire file (question: …).',
  },
  'nothing-to-confirm': {
    message: 'The question "{name}" has no answer to confirm.',
    hint: 'Give the answer with --value.',
  },
  'confirm-and-value': {
    message: 'The option --confirm keeps the proposal, {flag} gives another: nothing is written.',
    hint: 'Keep only one of the two options.',
  },
  'questionnaire-sent': {
    message: 'The questionnaire {year} was sent on {day}: its answers do not change any more.',
    hint: 'The file is the proof of what was said. If the day of sending is wrong, correct sentOn in {path}.',
  },
  'unreadable-questionnaire': {
    message: 'The questionnaire {year} exists, but cannot be read: {place}. {reason}',
    hint: 'Correct that line, then try again. `cpas-sec validate` shows all faults.',
  },
  'ambiguous-question': {
    message: 'Several questions have the number "{name}".',
    hint: 'Give the id of the question: {known}.',
  },
  'format-and-ending': {
    message: 'The file "{path}" does not say the same format as --format {format}.',
    hint: 'Remove --format: the end of the name (.csv, .xlsx or .json) is enough. Or correct one of the two options.',
  },
  'export-over-register': {
    message: '"{path}" is a file of the centre (register, questionnaire or settings): nothing is written.',
    hint: 'Give another name or another folder, for example --output questionnaire.{format}.',
  },
  'no-questionnaire-of-year': {
    message: 'There is no questionnaire {year} to write.[ Questionnaires: {known}.]',
    hint: 'Choose another year with --year, or prepare it with: cpas-sec questionnaire start {year}.',
  },
  'answer-contradicted': {
    message: 'The question "{name}" cannot be answered "compliant": the registers show otherwise ({titles}).',
    hint: 'Mend the registers, or answer "partly" or "not-compliant" with an explanation.',
  },
  'evidence-missing': {
    message: 'The proof "{path}" is no file of this folder.',
    hint: 'Put the file into evidence/ and give its path from the root of the register folder.',
  },
  'target-empty': {
    message: 'The option --out names no folder.',
    hint: 'Give the folder to write to, for example --out documents.',
  },
  'target-not-a-folder': {
    message: '"{path}" is not a folder: no document was written.',
    hint: 'Give a folder to the option --out; a new folder will be made.',
  },
  'unknown-document': {
    message: 'There is no document "{name}".[ Did you mean "{suggestion}"?]',
    hint: '`cpas-sec list documents` gives the documents.',
  },
  'unknown-format': {
    message: 'There is no format "{name}".[ Did you mean "{suggestion}"?]',
    hint: 'Formats: {known}.',
  },
  'no-sheet': {
    message: 'The document "{name}" is not a table: it cannot be written as {format}.',
    hint: 'Documents that can be written as csv and xlsx: {known}.',
  },
  'unknown-report': {
    message: 'There is no report format "{name}".[ Did you mean "{suggestion}"?]',
    hint: 'Report formats: {known}.',
  },
  'unknown-language': { message: 'The language "{name}" is not available here.', hint: 'Languages: {known}.' },
  'unknown-layer': { message: 'There is no layer "{name}".', hint: 'Layers: {known}.' },
  'unknown-check': {
    message: 'There is no code "{name}".[ Did you mean "{suggestion}"?]',
    hint: '`cpas-sec list rules` gives all codes.',
  },
  'unknown-list': {
    message: '"{name}" cannot be listed.[ Did you mean "{suggestion}"?]',
    hint: 'Choose one of: {known}.',
  },
  'unknown-concern': {
    message: '"{name}" is no choice of --only.[ Did you mean "{suggestion}"?]',
    hint: 'Choose one of: {known}.',
  },
  'unknown-entry': {
    message: '"{name}" does not exist in the register {register}.[ Did you mean "{suggestion}"?]',
    hint: 'Give the id of an entry of the register {register}.',
  },
  'no-officer': {
    message: '"{name}" designates no data protection officer.',
    hint: 'Give the id of an entry of the register roles whose role is dpo, or that of its person.',
  },
  'bad-month': { message: '"{value}" is not a month.', hint: 'Write YYYY-MM, for example 2026-11.' },
  'month-too-far': {
    message: 'The month {value} is too far ahead: the registers know hardly anything of it.',
    hint: 'Ask for a month up to {last}.',
  },
  'bad-year': { message: '"{value}" is not a year.', hint: 'Write four figures, for example 2026.' },
  'bad-day': { message: '"{value}" is not a day of the calendar.', hint: 'Write YYYY-MM-DD, for example 2026-12-31.' },
  'bad-period': {
    message: '"{value}" is not a period.',
    hint: 'Write for example 30d (days), 6w (weeks), 3m (months), 1y (year); 30j, 6s, 3m, 1a or P30D will do too.',
  },
  'unknown-person': {
    message: 'The register people has nobody with the id "{name}".[ Did you mean "{suggestion}"?]',
    hint: 'Give the id written in registers/people.',
  },
  'unknown-decision': {
    message: 'The decision "{name}" is not in registers/decisions.',
    hint: 'Write it there, or correct its id.[ Did you mean "{suggestion}"?]',
  },
  'decision-adopts-nothing': {
    message: 'The decision "{name}" cannot adopt the plan.',
    hint: 'It takes a decision of the council (body: council) that approves the plan or votes its credits (kind: approval or budget).',
  },
  'decision-not-on-plan': {
    message: 'The decision "{name}" is not written as a decision on the triennial plan.',
    hint: 'Write the id of the plan under document in the decision, or this decision under decision in the entry of the plan.',
  },
  'adopted-since': {
    message: 'The decision "{name}" is older than the last one that fixed the plan ("{latest}", of {day}).',
    hint: 'The plan of today is not the one of then: write by hand, under adopted, what that decision had fixed. Nothing was written.',
  },
  'decision-to-come': {
    message: 'The decision "{name}" is of {day}: it has not been taken yet.',
    hint: 'Wait for the meeting, or correct its day in registers/decisions.',
  },
  'already-adopted': {
    message: 'The decision "{name}" has already fixed actions of the plan ({count}): nothing was written.',
    hint: 'Correct by hand, under adopted in registers/plan, what is not what the council decided.',
  },
  'never-adopted': {
    message: 'No decision has fixed any action yet: there is nothing to compare with.',
    hint: 'After the meeting, run cpas-sec plan adopt with the decision of the council.',
  },
  'no-such-adoption': {
    message: 'The decision "{name}" has fixed no action by this day.',
    hint: 'Decisions that adopted the plan: {known}.',
  },
  'nothing-to-adopt': {
    message: 'The plan {from}-{to} has no open action: nothing was written.',
    hint: 'Write the actions of these years in registers/plan.yaml, or correct their year.',
  },
  'plan-not-editable': {
    message: '{path}, line {line}: the action is written in a way that lines cannot be added to safely.',
    hint: 'Write it out in full, without anchor (&) or alias (*), then start again. Nothing was written.',
  },
  'unknown-plan-step': {
    message: '"{name}" is nothing that cpas-sec plan does.',
    hint: 'Choose one of: {known}.',
  },
  'no-decision-named': {
    message: 'It must be said which decision adopts the plan.',
    hint: 'For example: cpas-sec plan adopt 2026-11-plan. The decisions are in registers/decisions.',
  },
  'faulty-settings': {
    message: 'The settings of "{path}" (cpas-sec.yaml) are faulty.',
    hint: '`cpas-sec validate` shows the line to correct.',
  },
  'bad-number': { message: '"{value}" is not a positive whole number.', hint: 'Write a number, for example 0.' },
  'file-missing': {
    message: 'The file {path} does not exist.',
    hint: 'Check the path.',
  },
  'no-json': {
    message: 'The file {path} is no JSON.',
    hint: 'Write it again: it may have been cut short.',
  },
  'no-report': {
    message: 'The file {file} is no report of cpas-sec validate.',
    hint: 'Write each part with: cpas-sec validate … --format json --output part-1.json.',
  },
  'reports-differ': {
    message: 'The reports are not of the same run; {field} differs: {values}.',
    hint: 'Give all parts the same day (--as-of) and the same language (--lang).',
  },
  'folder-in-two-reports': {
    message: 'The folder {path} is in two reports.',
    hint: 'Each part needs its number: --shard 1/4, 2/4, 3/4, 4/4.',
  },
  'part-missing': {
    message: 'Part {parts} is missing: the joined report would be silent about its folders.',
    hint: 'Give one report for each part, from the first to the last. If a machine failed, run its part again.',
  },
  'part-twice': { message: 'Part {part} is given twice.', hint: 'Give each part once.' },
  'cache-in-registers': {
    message: '--cache {path}: this is a register folder, results cannot be kept in it.',
    hint: 'If it is the folder to check, write it before the option: cpas-sec validate {path} --cache.',
  },
  'bad-shard': {
    message: '"{value}" is no part: write i/n, for instance 1/4.',
    hint: 'i runs from 1 to n. Each machine gets the same n and another i.',
  },
  'nothing-fits': {
    message: 'No register folder fits "{path}".',
    hint: 'A register folder holds cpas-sec.yaml. Check the path; centres/* means the folders right inside centres.',
  },
  'several-reports': {
    message: 'Several reports want the same screen: {formats}.',
    hint: 'Give a file to all but one, for instance: --format pretty --format sarif=findings.sarif.',
  },
  'several-outputs': {
    message: '--output is given more than once: {files}.',
    hint: 'Give it once; for several reports, write --format json=a.json --format junit=b.xml.',
  },
  'same-file': {
    message: 'Two reports want the same file: {file}.',
    hint: 'Give each report a file of its own.',
  },
  'output-without-report': {
    message: '--output {file}: every report has its file already.',
    hint: 'Leave out --output, or the "=FILE" of one --format.',
  },
  'faulty-baseline': {
    message: 'baseline.yaml of {path} has a fault on line {line}: it was left as it is.',
    hint: 'cpas-sec validate says which. Take the version from git again, or delete the file to start over.',
  },
  'no-git': {
    message:
      'There is no earlier version of "{path}" to read[: this folder is not under {untracked}][: the program {absent} is not installed, or cannot be found].',
    hint: 'Install git if need be, run git init and make a first commit, or leave out the option that compares with a version.',
  },
  'unknown-version': {
    message: 'Git knows no version "{version}" in "{path}".',
    hint: 'Give a branch, a tag or a commit: git log --oneline shows them. Continuous integration needs the whole history (fetch-depth: 0).',
  },
  'git-failed': {
    message: 'Git refused to read {path}: {reason}',
    hint: 'Mend what git says, then run again.',
  },
  'no-such-notice': {
    message: 'No notice is meant for the audience "{audience}".',
    hint: 'Audiences with a notice: {known}.',
  },
  'no-template': {
    message: 'The document "{name}" does not exist yet in the language "{language}".',
    hint: 'Languages: {known}.',
  },
  'faulty-catalogue': {
    message: 'The catalogue of norms {path} has a fault on line {line} ({code}).',
    hint: 'Mend it first: `cpas-sec explain {code}` says how. Inside norms/, `cpas-sec validate` shows every fault.',
  },
  'unreadable-register': {
    message: 'The file {path} cannot be read (line {line}): its citations of norms would stay behind.',
    hint: 'Mend it first: `cpas-sec validate` shows the fault.',
  },
  'write-and-to': {
    message: '--write and --to do not go together: the records would cite a catalogue that the folder does not have.',
    hint: 'Put {file} into norms/ first, then run `cpas-sec migrate-norms --write`.',
  },
  'faulty-registers': {
    message:
      'The registers have {count} error: no document was written.|The registers have {count} errors: no document was written.',
    hint: 'Mend the errors above, then try again.',
  },
  'facts-missing': {
    message:
      '{count} fact is missing for a final version: no document was written.|{count} facts are missing for a final version: no document was written.',
    hint: 'Fill in the fields above, or ask for a draft (without --final).',
  },
  'no-document-named': {
    message: 'Say which document to write.',
    hint: 'Name it (documents: {known}), or write them all with --all.',
  },
  'all-and-some': {
    message: '--all writes every document; {names} is too much.',
    hint: 'Leave out --all, or the names.',
  },
  'nothing-to-write': {
    message: 'The document "{name}" has nothing to show yet: no document was written.',
    hint: 'The registers do not hold what it speaks of, or not for this year nor for this profile.[ For a notice, create {register}.] `cpas-sec validate` says what is missing.',
  },
  'bad-template': { message: 'The template "{name}" is wrong, line {line}: {reason}', hint: 'Correct the template.' },
  'unknown-action': {
    message: '"{name}" is no action of {command}.[ Did you mean "{suggestion}"?]',
    hint: 'Actions: {known}.',
  },
  'year-not-over': {
    message: 'The questionnaire {year} is about {controlled}, a year that is not over.',
    hint: 'Give the year of the questionnaire: the one after the controlled year.',
  },
  'questionnaire-exists': {
    message: 'The questionnaire {year} exists already: {path}.',
    hint: 'Nothing was written. To start again, move that file away first.',
  },
  'no-questionnaire': {
    message: 'There is no questionnaire {year}.[ Questionnaires: {known}.]',
    hint: 'Prepare it with: cpas-sec questionnaire start {year}. If it exists, `cpas-sec validate` says what keeps it from being read.',
  },
  'unknown-form': {
    message: 'The form "{name}" does not exist.[ Did you mean "{suggestion}"?]',
    hint: 'Forms: {known}. The form of a year is written in questionnaires/forms/.',
  },
  'export-without-file': {
    message: 'The format {format} needs a file.',
    hint: 'Add --output FILE, for example --output questionnaire.{format}.',
  },
  'nothing-to-compare': {
    message: 'There is no questionnaire {before} to compare that of {year} with.',
    hint: 'If you still have it, write its answers in questionnaires/{before}.yaml.',
  },
};
