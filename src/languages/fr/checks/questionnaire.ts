import type { CheckText } from '../../language.ts';

/** The yearly questionnaire on the minimal norms, and its forms. */
export const questionnaireChecks: Readonly<Record<string, CheckText>> = {
  'questionnaire/unanswered': {
    title: 'Questions sans réponse',
    message: 'Questions sans réponse dans le questionnaire {year} : {count} ({names}).',
    hint: 'Répondez dans questionnaires/{year}.yaml ou avec cpas-sec questionnaire answer {year}.',
    why: 'Un questionnaire part complet : chaque question y a sa réponse.',
  },
  'questionnaire/not-confirmed': {
    title: 'Réponse non confirmée',
    message: 'La réponse à « {question} » est signée ou envoyée alors que personne ne l’a confirmée.',
    hint: 'Relisez la réponse, puis inscrivez state: confirmed.',
    why: 'Une proposition de l’outil n’engage personne. Celui qui signe répond de chaque réponse.',
  },
  'questionnaire/value-of-wrong-kind': {
    title: 'Réponse d’une autre sorte',
    message:
      '« {value} » ne répond pas à « {question} » : {kind|compliance=il faut compliant, partly, not-compliant ou not-applicable|yes-no=il faut true ou false|number=il faut un nombre|day=il faut une date AAAA-MM-JJ|text=il faut un texte|choice=il faut l’un des choix du formulaire}.',
    hint: 'Corrigez value.',
    why: 'Une réponse d’une autre sorte ne peut être ni comptée ni envoyée.',
  },
  'questionnaire/unknown-question': {
    title: 'Question inconnue',
    message: 'Le formulaire n’a pas de question « {question} ».',
    hint: 'Corrigez l’identifiant, ou retirez la réponse si la question n’est plus posée.',
    why: 'Une réponse à une question qui n’est pas posée ne part pas, et celle qui l’est reste sans réponse.',
  },
  'questionnaire/question-twice': {
    title: 'Question répondue deux fois',
    message: 'La question « {question} » a deux réponses.',
    hint: 'Gardez une seule réponse.',
    why: 'De deux réponses, rien ne dit laquelle compte.',
  },
  'questionnaire/no-explanation': {
    title: 'Réponse sans explication',
    message: 'La réponse à « {question} » n’est pas expliquée.',
    hint: 'Dites pourquoi dans explanation.',
    why: 'Qui répond « en partie », « non » ou « sans objet » doit pouvoir dire pourquoi.',
  },
  'questionnaire/gap-without-action': {
    title: 'Écart sans suite prévue',
    message: 'La réponse à « {question} » admet un écart, sans action du plan ni échéance.',
    hint: 'Nommez les actions du plan dans actions, ou un jour dans due.',
    why: 'Un écart admis appelle une suite : le plan de sécurité dit laquelle et pour quand.',
  },
  'questionnaire/contradicted': {
    title: 'Réponse contredite par les registres',
    message:
      'La réponse à « {question} » dit « conforme », mais les registres montrent le contraire : {codes} (erreurs : {count}).',
    hint: 'Corrigez les registres, ou répondez partly avec une explication.',
    why: 'Le questionnaire est signé : ce qu’il affirme doit tenir devant les registres du centre.',
  },
  'questionnaire/sent-without-signature': {
    title: 'Questionnaire envoyé sans signature',
    message: 'Le questionnaire {year} est parti le {sentOn} sans signature inscrite avant l’envoi.',
    hint: 'Inscrivez signedBy et signedOn.',
    why: 'Le responsable de la gestion journalière répond du questionnaire : il le signe avant l’envoi.',
  },
  'questionnaire/wrong-controlled-year': {
    title: 'Année contrôlée inattendue',
    message: 'Le questionnaire {year} porte sur {controlledYear} au lieu de l’année précédente.',
    hint: 'Corrigez year ou controlledYear.',
    why: 'Le questionnaire d’une année porte sur l’année écoulée.',
  },
  'questionnaire/year-twice': {
    title: 'Deux questionnaires pour une année',
    message: 'Un autre questionnaire existe déjà pour {year}.',
    hint: 'Gardez un seul fichier par année.',
    why: 'De deux questionnaires pour une année, rien ne dit lequel a été envoyé.',
  },
  'questionnaire/late': {
    title: 'Questionnaire en retard',
    message: 'Le questionnaire {year} devait partir au plus tard le {due}.',
    hint: 'Terminez-le, faites-le signer et envoyez-le, puis inscrivez sentOn.',
    why: 'Le respect des normes, que ce questionnaire vérifie, est la condition pour garder l’accès au réseau de la sécurité sociale.',
  },
  'questionnaire/none-started': {
    title: 'Questionnaire de l’année pas commencé',
    message: 'Le dernier questionnaire est celui de {last} ; celui de {year} n’est pas commencé.',
    hint: 'Lancez cpas-sec questionnaire start {year}.',
    why: 'Le questionnaire revient chaque année. Commencé tôt, il laisse le temps de corriger ce qu’il montre.',
  },
  'questionnaire/form-question-twice': {
    title: 'Question deux fois dans un formulaire',
    message: 'La question « {question} » figure deux fois dans le formulaire.',
    hint: 'Donnez à chaque question son propre identifiant.',
    why: 'Les réponses nomment les questions : deux questions de même nom ne se distinguent plus.',
  },
  'questionnaire/choice-without-choices': {
    title: 'Choix sans possibilités',
    message: 'La question « {question} » demande un choix sans dire lesquels.',
    hint: 'Écrivez les possibilités dans choices.',
    why: 'Sans liste, rien ne permet de vérifier la réponse.',
  },
  'questionnaire/form-of-another-year': {
    title: 'Formulaire d’une autre année',
    message: 'Le questionnaire {year} emploie « {form} », le formulaire de {formYear}.',
    hint: 'Nommez dans form le formulaire de {year}, ou corrigez son année.',
    why: 'Les questions peuvent changer d’une année à l’autre.',
  },
};
