import type { PlanDocumentWords } from '../plan-document-words.ts';

/** The French words of the triennial plan. */
export const planDocument: PlanDocumentWords = {
  title: 'Plan de sécurité de l’information {from}-{to}',
  priorities: { high: 'haute', medium: 'moyenne', low: 'basse' },
  standings: {
    compliant: '{count} conforme|{count} conformes',
    partly: '{count} en partie conforme|{count} en partie conformes',
    'not-compliant': '{count} non conforme|{count} non conformes',
    contradicted: '{count} contredite par les registres|{count} contredites par les registres',
    unknown: '{count} sans déclaration|{count} sans déclaration',
    'not-applicable': '{count} sans objet|{count} sans objet',
  },
  norms: 'sur {count} norme, {standings}|sur {count} normes, {standings}',
  count: '{count} action|{count} actions',
  effort: '{days} jour du personnel|{days} jours du personnel',
  toDo: {
    state: 'Dire si le centre respecte cette norme, et pourquoi.',
    action: 'Inscrire une action, avec un responsable, une échéance et un budget.',
    again:
      'Inscrire une nouvelle action : celle-ci ne suffit plus ({closed}).|Inscrire une nouvelle action : celles-ci ne suffisent plus ({closed}).',
    mend: 'Corriger ce qui contredit la déclaration, ou inscrire une action.',
  },
  states: {
    done: '{count} faite|{count} faites',
    'in-progress': '{count} en cours|{count} en cours',
    planned: '{count} prévue|{count} prévues',
    postponed: '{count} reportée|{count} reportées',
  },
  actionNumber: 'n° {number}',
  budgetOfYear: '{year}\u00a0:\u00a0{amount}',
  normNumbers: 'Normes : {norms}',
  seen: 'lue dans une source',
  toCheck: 'connaissance générale, à vérifier',
  asked: 'Le Conseil approuve le plan de sécurité de l’information {from}-{to}{version}.',
  askedWithCredits:
    'Le Conseil approuve le plan de sécurité de l’information {from}-{to}{version}, et inscrit {amount} au budget {year} pour le mettre en œuvre.',
  askedProposing:
    'Le Conseil approuve le plan de sécurité de l’information {from}-{to}{version}, qui propose d’inscrire {amount} au budget {year} pour le mettre en œuvre.',
  version: ', version {version}',
  revised: ', modifié depuis la version {version}',
  revisedVersion: '{version}, modifiée depuis',
  timeline: {
    caption: 'Calendrier des actions {from}-{to}',
    captionPart: 'Calendrier des actions {from}-{to}, partie {part} sur {parts}',
    alternative: 'Actions placées au trimestre où elles doivent être finies. {rows}.',
    row: '{number}. {title} : {timing}, {state}',
    rowMoved: '{number}. {title} : {timing} (auparavant {before}), {state}',
    quarter: 'T{number}',
    quarterOfYear: 'T{number}\u00a0{year}',
    late: 'en retard',
    before: 'échéance d’avant',
    todayIs: 'Aujourd’hui : {day}',
  },
  letters: { done: 'F', 'in-progress': 'C', planned: 'P', postponed: 'R', late: '!' },
};
