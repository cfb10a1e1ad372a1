import type { StatusTexts } from '../status-words.ts';

export const status: StatusTexts = {
  domains: {
    policy: 'Politique',
    org: 'Organisation',
    staff: 'Personnel',
    assets: 'Inventaire',
    access: 'Accès',
    crypto: 'Chiffrement',
    physical: 'Locaux et matériel',
    ops: 'Exploitation',
    comms: 'Réseaux',
    dev: 'Développement',
    suppliers: 'Fournisseurs',
    incidents: 'Incidents',
    continuity: 'Continuité',
    compliance: 'Conformité',
    all: 'Ensemble',
  },
  words: {
    head: 'État au {day} ; profil {profile}, niveau {level} ; {entries}',
    unnamed: 'Organisme sans nom (registers/organisation.yaml)',
    settings: 'Les réglages (cpas-sec.yaml) sont en faute : aucune règle n’a pu juger. Lancez cpas-sec validate.',
    incomplete: 'Des fichiers ou des fiches sont en faute : les chiffres ne comptent que ce qui a pu être lu.',
    norms: 'Normes minimales de la BCSS : score, normes conformes / applicables',
    percent: '{count} %',
    compliant: '{compliant}/{norms}',
    contradicted: '{count} contredite|{count} contredites',
    unknown: '{count} inconnue|{count} inconnues',
    gdpr: 'RGPD, d’après les registres',
    activities:
      'activité au registre (art. 30) ; en erreur : {faulty}|activités au registre (art. 30) ; en erreur : {faulty}',
    notices: 'avis aux personnes (art. 13 et 14) ; publiés : {published}',
    processors:
      'sous-traitant (art. 28) ; contrat signé : {signed}|sous-traitants (art. 28) ; contrat signé : {signed}',
    requests:
      'demande reçue (art. 12) ; ouvertes : {open} ; en retard : {late}|demandes reçues (art. 12) ; ouvertes : {open} ; en retard : {late}',
    breaches:
      'violation de données (art. 33) ; à notifier : {toNotify} ; ouvertes : {open}|violations de données (art. 33) ; à notifier : {toNotify} ; ouvertes : {open}',
    findings: 'Constats : {found}',
    known: 'dont {count} connu|dont {count} connus',
    none: 'Constats : aucun',
    otherFamilies: '… et {count} autre famille : cpas-sec validate|… et {count} autres familles : cpas-sec validate',
    since: 'Depuis {version} : {gone}, {new}',
    sinceUnreadable: 'À la version {version}, les réglages ne peuvent pas être lus : pas de comparaison possible.',
    gone: '{count} réglé|{count} réglés',
    new: '{count} nouveau|{count} nouveaux',
    overdue: '{count} échéance en retard|{count} échéances en retard',
    undated: '{count} sans date',
    deadlines: '{overdue}, {undated}, {soon} dans les 30 jours : cpas-sec due',
  },
};
