import type { RequestReplyWords } from '../request-reply-words.ts';

/** The French words of the letters to who exercises a right. */
export const requestReply: RequestReplyWords = {
  titles: {
    granted: 'Réponse à votre demande',
    partly: 'Réponse à votre demande',
    refused: 'Réponse à votre demande',
    unfounded: 'Réponse à votre demande',
    withdrawn: 'Retrait de votre demande',
    identity: 'Votre demande : nous devons vérifier votre identité',
    extended: 'Votre demande : il nous faut plus de temps',
    late: 'Votre demande : nous sommes en retard',
    waiting: 'Nous avons bien reçu votre demande',
  },
  rights: {
    access: 'd’accès à vos données',
    rectification: 'de rectification de vos données',
    erasure: 'd’effacement de vos données',
    restriction: 'de limitation du traitement de vos données',
    objection: 'd’opposition au traitement de vos données',
    portability: 'de portabilité de vos données',
    'withdraw-consent': 'de retrait de votre consentement',
    'human-intervention': 'd’intervention humaine dans une décision automatisée',
    information: 'd’information sur vos données',
  },
  granted: {
    access:
      'Vous trouverez avec cette lettre une copie de vos données, et les explications que demande l’article 15 du RGPD : pourquoi nous les utilisons, à qui nous les communiquons, combien de temps nous les gardons et d’où elles viennent.',
    rectification: 'Vos données ont été corrigées ou complétées comme vous l’avez demandé.',
    erasure: 'Les données visées par votre demande ont été effacées.',
    restriction:
      'Nous gardons les données visées par votre demande, mais nous ne les utilisons plus tant que la limitation dure. Nous vous préviendrons avant de la lever.',
    objection: 'Nous n’utilisons plus vos données pour ce que vous avez refusé.',
    portability: 'Vous recevez vos données dans un format courant, lisible par un ordinateur.',
    'withdraw-consent':
      'Nous n’utilisons plus vos données sur la base de votre consentement. Ce qui a été fait avant ce retrait reste valable.',
    'human-intervention': 'Une personne a revu la décision ; vous trouverez avec cette lettre ce qu’elle a décidé.',
    information: 'Vous trouverez avec cette lettre les informations demandées.',
  },
  reference: 'Référence',
  recipientsTold: 'Nous avons averti le {day} ceux à qui nous avions communiqué ces données.',
  recipientsToTell:
    'Nous avertissons ceux à qui nous avions communiqué ces données, sauf si c’est impossible ou trop lourd.',
};
