import type { CheckText } from '../../language.ts';

/** The written opinions of the adviser. */
export const opinionChecks: Readonly<Record<string, CheckText>> = {
  'opinion/unanswered': {
    title: 'Opinion without an answer',
    message: 'The opinion "{opinion}" of {on} has not been answered.',
    hint: 'Ask the addressee for an answer, then write followed and answeredOn in registers/opinions.',
    why: 'An opinion left without an answer is neither followed nor set aside. The annual report says what became of it.',
  },
  'opinion/not-followed-without-reason': {
    title: 'Opinion set aside without a reason',
    message: 'The opinion "{opinion}" was not followed in full ({followed}), and it is not known why.',
    hint: 'Write reason in registers/opinions.',
    why: 'The management may depart from an opinion, but it answers for the choice: written reasons let it do so.',
  },
};
