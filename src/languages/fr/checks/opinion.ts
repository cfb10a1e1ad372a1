import type { CheckText } from '../../language.ts';

/** The written opinions of the adviser. */
export const opinionChecks: Readonly<Record<string, CheckText>> = {
  'opinion/unanswered': {
    title: 'Avis sans réponse',
    message: 'L’avis « {opinion} » du {on} n’a pas encore reçu de réponse.',
    hint: 'Demandez une réponse au destinataire, puis inscrivez followed et answeredOn dans registers/opinions.',
    why: 'Un avis laissé sans réponse n’est ni suivi ni écarté. Le rapport annuel dit ce qu’il en est advenu.',
  },
  'opinion/not-followed-without-reason': {
    title: 'Avis écarté sans motif',
    message: 'L’avis « {opinion} » n’a pas été entièrement suivi ({followed}), sans que l’on sache pourquoi.',
    hint: 'Inscrivez reason dans registers/opinions.',
    why: 'La direction peut s’écarter d’un avis, mais c’est elle qui en répond : ses raisons, une fois écrites, le lui permettent.',
  },
};
