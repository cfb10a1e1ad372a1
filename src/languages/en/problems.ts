import type { Problem } from '../../model/errors.ts';
import type { ProblemText } from '../language.ts';

/** Why a request cannot be carried out, and what to do. */
export const problems: Readonly<Record<Problem, ProblemText>> = {
  'folder-missing': { message: 'The folder "{path}" does not exist.', hint: 'Check the path.' },
  'not-a-folder': { message: '"{path}" is not a folder.', hint: 'Name the folder that holds cpas-sec.yaml.' },
  'no-repository': {
    message: 'There is no cpas-sec.yaml in "{path}".',
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
  'unknown-document': {
    message: 'There is no document "{name}".[ Did you mean "{suggestion}"?]',
    hint: '`cpas-sec list documents` gives the documents.',
  },
  'unknown-format': {
    message: 'There is no format "{name}".[ Did you mean "{suggestion}"?]',
    hint: 'Formats: {known}.',
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
  'bad-day': { message: '"{value}" is not a day of the calendar.', hint: 'Write YYYY-MM-DD, for example 2026-12-31.' },
  'bad-number': { message: '"{value}" is not a positive whole number.', hint: 'Write a number, for example 0.' },
  'no-such-notice': {
    message: 'No notice is meant for the audience "{audience}".',
    hint: 'Audiences with a notice: {known}.',
  },
  'no-template': {
    message: 'The document "{name}" does not exist yet in the language "{language}".',
    hint: 'Languages: {known}.',
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
  'nothing-to-write': {
    message: 'The document "{name}" has nothing to show yet: no document was written.',
    hint: 'The registers do not hold what it speaks of; for a notice, create registers/notices.yaml. `cpas-sec validate` says what is missing.',
  },
  'bad-template': { message: 'The template "{name}" is wrong, line {line}: {reason}', hint: 'Correct the template.' },
};
