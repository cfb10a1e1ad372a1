import type { DeadlineTexts } from '../deadline-texts.ts';
import { formatDay } from './days.ts';

export const deadlines: DeadlineTexts = {
  topics: {
    'access-review': {
      title: 'Revoir {count} habilitation[ : {target}]|Revoir {count} habilitations[ : {target}]',
      category: 'Habilitations',
    },
    'access-withdrawal': {
      title: 'Retirer {count} habilitation au départ de {person}|Retirer {count} habilitations au départ de {person}',
      category: 'Départs',
    },
    'activity-review': {
      title: 'Relire l’activité « {name} »|Relire {count} activités[ : {names}]',
      category: 'Registre des traitements',
    },
    'annual-report': { title: 'Présenter le rapport annuel de sécurité sur {year}', category: 'Gouvernance' },
    audit: { title: 'Faire l’audit de conformité', category: 'Gouvernance' },
    awareness: {
      title:
        'Sensibiliser {count} personne à la sécurité[ : {people}]|Sensibiliser {count} personnes à la sécurité[ : {people}]',
      category: 'Sensibilisation',
    },
    'breach-assessment': {
      title:
        'Examiner l’incident « {incident} » (violation de données ou non ?) et, s’il y a un risque, le notifier à l’autorité',
      category: 'Incidents',
    },
    'breach-notification': { title: 'Notifier à l’autorité la violation « {incident} »', category: 'Incidents' },
    contract: { title: 'Renouveler ou clore le contrat avec « {processor} »', category: 'Fournisseurs' },
    control: { title: 'Faire le contrôle « {control} »', category: 'Contrôles' },
    'council-item': { title: 'Mettre la sécurité à l’ordre du jour du conseil ce mois-ci', category: 'Gouvernance' },
    declaration: {
      title:
        'Faire signer la déclaration de confidentialité[ à {person}]|Faire signer la déclaration de confidentialité à {count} personnes',
      category: 'Personnel',
    },
    'document-review': {
      title: 'Revoir le document « {name} »|Revoir {count} documents[ : {names}]',
      category: 'Documents',
    },
    'dpia-review': { title: 'Réexaminer l’analyse d’impact de « {activity} »', category: 'Registre des traitements' },
    exercise: { title: 'Exercer le plan de continuité « {document} »', category: 'Continuité' },
    intervention: { title: 'Clore l’intervention {number}', category: 'Interventions' },
    inventory: {
      title: 'Revoir l’inventaire ({count} objet)|Revoir l’inventaire ({count} objets)',
      category: 'Inventaire',
    },
    licence: { title: 'Renouveler la licence de « {asset} »', category: 'Inventaire' },
    mailbox: { title: 'Fermer la boîte de messagerie de {person}', category: 'Départs' },
    'norm-assessment': { title: 'Réévaluer {count} norme|Réévaluer {count} normes', category: 'Normes minimales' },
    'notice-review': { title: 'Revoir l’avis « {notice} »', category: 'Avis' },
    'plan-action': { title: 'Achever l’action « {action} »', category: 'Plan de sécurité' },
    policy: { title: 'Faire adopter une politique de sécurité', category: 'Documents' },
    'policy-review': { title: 'Revoir la politique « {document} »', category: 'Documents' },
    'processor-audit': { title: 'Vérifier les garanties de « {processor} »', category: 'Fournisseurs' },
    questionnaire: {
      title: 'Envoyer le questionnaire des normes minimales sur {year}',
      category: 'Normes minimales',
    },
    request: { title: 'Répondre à la demande {request}', category: 'Demandes' },
    'restore-test': { title: 'Essayer une restauration de « {backup} »', category: 'Continuité' },
    'room-list': { title: 'Revoir la liste d’accès de « {room} »', category: 'Habilitations' },
    'security-plan': {
      title: 'Faire adopter le plan de sécurité qui commence en {from}',
      category: 'Plan de sécurité',
    },
    support: { title: 'Remplacer ou mettre à niveau « {asset} », dont le support prend fin', category: 'Inventaire' },
    training: { title: 'Tenir la séance « {subject} », puis retirer le champ planned', category: 'Sensibilisation' },
    'ups-check': { title: 'Contrôler l’onduleur « {asset} »', category: 'Contrôles' },
    'waiver-end': { title: 'Décider de la suite de la dérogation à {rule}', category: 'Réglages' },
  },
  words: {
    ofCentre: '{centre} : {title}',
    heading: 'Échéances au {day}',
    overdue: 'En retard ({count})',
    week: 'Semaine du {day}',
    late: 'en retard d’un jour|en retard de {count} jours',
    undated: 'à faire : rien ne dit depuis quand',
    noDay: 'À faire, sans date ({count})',
    waived: 'dérogation jusqu’au {day}',
    waivers: 'Couvert par une dérogation ({count})',
    today: 'aujourd’hui',
    tomorrow: 'demain',
    in: 'dans un jour|dans {count} jours',
    hour: '{day} à {time}',
    who: 'Qui :',
    where: 'Où :',
    since: 'Échéance :',
    nothing: 'Rien n’échoit d’ici au {day}.',
    nothingOverdue: 'Rien n’est en retard.',
    later: '{count} échéance plus tard (voir --within).|{count} échéances plus tard (voir --within).',
    incomplete: 'Des fichiers ou des fiches sont en faute : leurs échéances manquent ici. Voir cpas-sec validate.',
    calendar: 'Échéances : {name}',
    written: 'Écrit : {path} ({count} échéance)|Écrit : {path} ({count} échéances)',
  },
  formatMonth: (month) => formatDay(`${month}-02`).replace(/^2 /, ''),
};
