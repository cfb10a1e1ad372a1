import type { QuestionnaireTexts } from '../questionnaire-command-words.ts';

export const questionnaireCommand: QuestionnaireTexts = {
  words: {
    head: 'Questionnaire {year} sur les normes minimales : année contrôlée {controlled}. Proposé le {day}.',
    official: 'Formulaire : {form}.',
    howTo:
      'Relisez chaque proposition, corrigez-la s’il le faut, puis écrivez state: confirmed. Une question sans value est encore ouverte.',
    contradicted: 'Les registres contredisent la conformité déclarée : voir explanation et proof.',
    prepared:
      '{count} question, dont {proposed} avec une proposition et {open} sans ; contredites par une règle : {contradicted}|{count} questions, dont {proposed} avec une proposition et {open} sans ; contredites par une règle : {contradicted}',
    wouldWrite: 'Serait écrit : {path}',
    next: 'Ensuite : cpas-sec questionnaire answer {year}',
    title: 'Questionnaire {year}, année contrôlée {controlled} ; formulaire : {form}',
    notStarted: 'Le questionnaire {year} n’est pas commencé.',
    confirmed: 'confirmées',
    proposed: 'à confirmer',
    open: 'ouvertes',
    all: 'Ensemble',
    blocking:
      'Avant l’envoi, {count} point à régler : cpas-sec questionnaire check {year}|Avant l’envoi, {count} points à régler : cpas-sec questionnaire check {year}',
    ready: 'Rien n’empêche l’envoi.',
    signed: 'Signé le {day}[ par {person}]',
    notSigned: 'Pas encore signé',
    sent: 'Envoyé le {day}[ : {to}]',
    notSent: 'Pas encore envoyé',
    clean: 'Questionnaire {year} : rien à régler.',
    found: '{count} point à régler|{count} points à régler',
    same: 'Aucun changement depuis le questionnaire {before}.',
    changes:
      'Depuis le questionnaire {before} : {count} changement|Depuis le questionnaire {before} : {count} changements',
    line: '{question} : {said}',
    absent: '(rien)',
  },
  findings: {
    unanswered: 'pas de réponse',
    'not-confirmed': 'réponse à confirmer',
    'value-of-wrong-kind': '« {value} » n’est pas une réponse à cette question',
    'unknown-question': 'question que le formulaire ne connaît pas',
    'question-twice': 'deuxième réponse à la même question',
    'no-explanation': 'réponse sans explication',
    'gap-without-action': 'écart sans action du plan ni échéance',
    contradicted: 'conforme, mais contredit au 31 décembre par {against}',
    'fact-differs': '{value}, mais les registres donnent {against}',
  },
  changes: {
    new: 'nouvelle question : {after}',
    vanished: 'question disparue : {before}',
    value: '{before} → {after}',
    explanation: '{after}, autre explication',
  },
};
