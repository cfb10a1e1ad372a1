import type { CheckText } from '../../language.ts';

export const baselineChecks: Readonly<Record<string, CheckText>> = {
  'baseline/duplicate': {
    title: 'Known finding noted twice',
    message: 'This known finding ({code}) is already noted above.',
    hint: 'Delete one of the two entries, or run cpas-sec baseline.',
    why: 'A double entry often comes of two versions that were joined by hand: read again what baseline.yaml hides.',
  },
  'baseline/never-known': {
    title: 'Finding that nobody may put off',
    message: 'A finding {code} in {file} cannot be noted as known.',
    hint: 'Mend what it shows, then run cpas-sec baseline: the entry goes.',
    why: 'A secret is read by all who open the folder, and a file or settings that cannot be read hide all the rest: such findings are mended at once.',
  },
  'baseline/unknown-code': {
    title: 'Unknown code among the known findings',
    message: 'No check has the code "{code}": this entry hides nothing.',
    hint: 'Run cpas-sec baseline: the entry goes.',
    why: 'A check got another name with a new version, or the code was written by hand: what should be known no longer is.',
  },
};
