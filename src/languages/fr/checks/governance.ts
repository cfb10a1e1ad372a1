import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { documentWords, roleWords } from '../values.ts';

/** Designations, council, policy, plan and reports: who answers for security, and what was decided. */
export const governanceChecks: Readonly<Record<string, CheckText>> = {
  'governance/no-security-adviser': {
    title: 'Aucun conseiller en sécurité',
    message: 'Aucun conseiller en sécurité, ni adjoint, n’est désigné à ce jour.',
    hint: 'Ajoutez dans registers/roles une fiche role: security-adviser avec person ou supplier, startedOn et decision ; si le délégué à la protection des données est aussi conseiller, écrivez les deux rôles.',
    why: 'Chaque institution du réseau de la sécurité sociale a un service de sécurité dirigé par un conseiller. Si le délégué remplit cette tâche, encore faut-il que ce soit écrit.',
  },
  'governance/designation-without-decision': {
    title: 'Désignation sans décision',
    message: `La désignation « {designation} » (${worded('role', roleWords)}) ne renvoie à aucune décision.`,
    hint: 'Inscrivez la délibération dans registers/decisions avec kind: designation, puis son identifiant sous decision dans registers/roles.',
    why: 'Une fonction de contrôle tient son autorité du conseil. Sans décision, personne ne peut montrer qui l’exerce ni depuis quand.',
  },
  'governance/designation-by-another-body': {
    title: 'Désignation qui ne vient pas du conseil',
    message:
      'La désignation « {designation} » repose sur la décision « {decision} », qui n’est pas une désignation par le conseil (kind: {kind}, body: {body}).',
    hint: 'Faites désigner la personne par le conseil, puis corrigez decision dans registers/roles ; si la fiche de la décision est fausse, corrigez body et kind dans registers/decisions.',
    why: 'Dans un CPAS, c’est le conseil de l’action sociale qui désigne. Une information ou une décision d’un autre organe ne suffit pas.',
  },
  'governance/designation-not-notified': {
    title: 'Désignation non communiquée au SPP IS',
    message: `Rien ne dit que la désignation « {designation} » (${worded('role', roleWords)}) a été communiquée au SPP Intégration sociale.`,
    hint: 'Communiquez l’identité au SPP Intégration sociale, puis inscrivez notifiedOn dans registers/roles.',
    why: 'Le gestionnaire du réseau doit savoir à qui s’adresser en cas de question ou d’incident.',
  },
  'governance/authority-not-told': {
    title: 'Délégué non communiqué à l’autorité',
    message:
      'Rien ne dit que les coordonnées du délégué « {designation} » ont été communiquées à l’autorité de contrôle.',
    hint: 'Remplissez le formulaire en ligne de l’autorité de contrôle, puis inscrivez authorityToldOn dans registers/roles.',
    why: 'L’autorité doit pouvoir joindre le délégué sans intermédiaire. Le RGPD demande cette communication.',
  },
  'governance/dpo-not-approved': {
    title: 'Délégué sans approbation du SPP IS',
    message: 'La désignation « {designation} » n’indique pas la réponse du SPP Intégration sociale.',
    hint: 'Envoyez le formulaire à la Banque-carrefour ; dès la réponse, inscrivez opinion et approval dans registers/roles.',
    why: 'Le SPP Intégration sociale gère le réseau des CPAS et approuve ou refuse chaque délégué. Sans son accord, le gestionnaire local n’est pas changé sur le portail.',
  },
  'governance/dpo-refused': {
    title: 'Délégué refusé par le SPP IS',
    message: 'Le SPP Intégration sociale a refusé le {on} la désignation « {designation} », qui est pourtant en cours.',
    hint: 'Répondez aux motifs du refus et inscrivez la nouvelle réponse sous approval, ou inscrivez endedOn et désignez une autre personne dans registers/roles.',
    why: 'Une personne refusée ne peut ni gérer les accès au réseau ni compter comme délégué auprès du SPP Intégration sociale.',
  },
  'governance/opinion-unfavourable': {
    title: 'Avis défavorable sur la désignation',
    message: 'La Banque-carrefour a rendu le {on} un avis défavorable sur la désignation « {designation} ».',
    hint: 'Répondez aux remarques et inscrivez le nouvel avis sous opinion dans registers/roles, ou la réponse du SPP Intégration sociale sous approval.',
    why: 'L’avis porte sur les connaissances, le temps disponible et les fonctions incompatibles. Le laisser sans suite expose à un refus.',
  },
  'governance/too-few-hours': {
    title: 'Trop peu d’heures pour la sécurité',
    message: 'La désignation « {designation} » accorde {hours} h par semaine ; il en faut au moins {least}.',
    hint: 'Faites accorder plus d’heures par le conseil, puis corrigez hoursPerWeek dans registers/roles ; les heures d’une même personne s’additionnent.',
    why: 'Sans temps, la fonction n’existe que sur papier. Le SPP Intégration sociale fixe ce minimum pour chaque CPAS.',
  },
  'governance/hours-unknown': {
    title: 'Heures accordées inconnues',
    message: 'On ne sait pas combien d’heures par semaine la désignation « {designation} » accorde.',
    hint: 'Inscrivez hoursPerWeek dans registers/roles, d’après la décision du conseil.',
    why: 'Le questionnaire annuel demande ce nombre, et un minimum est fixé.',
  },
  'governance/reports-to-another': {
    title: 'Compte rendu à une autre personne',
    message:
      'Le titulaire de la désignation « {designation} » rend compte à « {person} », qui n’est pas responsable de la gestion journalière.',
    hint: 'Placez la fonction sous le responsable de la gestion journalière et corrigez reportsTo dans registers/roles ; si cette personne l’est devenue, inscrivez son rôle head-of-daily-management.',
    why: 'Le conseiller et le délégué parlent directement au plus haut niveau. Un chef intermédiaire pourrait retenir un avis qui le gêne.',
  },
  'governance/no-reporting-line': {
    title: 'Ligne hiérarchique non écrite',
    message: 'La désignation « {designation} » n’indique pas à qui son titulaire rend compte.',
    hint: 'Inscrivez reportsTo dans registers/roles : la personne responsable de la gestion journalière.',
    why: 'Le conseiller et le délégué rendent compte directement au plus haut niveau. L’organigramme et le dossier de désignation le montrent.',
  },
  'governance/no-deputy': {
    title: 'Aucun adjoint',
    message:
      'Aucun adjoint n’est inscrit pour remplacer le titulaire de la désignation « {designation} » en cas d’absence.',
    hint: 'Ajoutez dans registers/roles un rôle deputy-security-adviser ou deputy-dpo, au besoin partagé avec un autre centre.',
    why: 'Une fuite de données n’attend pas la fin des vacances. Un adjoint n’est pas obligatoire, mais il répond pendant ce temps.',
  },
  'governance/no-daily-manager': {
    title: 'Responsable de la gestion journalière non indiqué',
    message: 'Aucun responsable de la gestion journalière n’est indiqué à ce jour.',
    hint: 'Ajoutez dans registers/roles une fiche role: head-of-daily-management avec person ; c’est d’ordinaire le directeur général.',
    why: 'C’est sous son autorité que travaille le conseiller, et c’est à cette personne que vont les avis et le rapport annuel.',
  },
  'governance/no-president': {
    title: 'Président non indiqué',
    message: 'Aucun président n’est indiqué à ce jour.',
    hint: 'Ajoutez dans registers/roles une fiche role: president avec person.',
    why: 'Le président siège à la plateforme de sécurité et signe avec le directeur général. Les documents reprennent son nom.',
  },
  'governance/adviser-conflict': {
    title: 'Conseiller en conflit de fonctions',
    message: `« {person} » est à la fois conseiller en sécurité et titulaire du rôle « ${worded('role', roleWords)} ».`,
    hint: 'Désignez une autre personne comme conseiller dans registers/roles, au besoin un conseiller externe ou partagé.',
    why: 'Le conseiller travaille sous l’autorité de la direction et contrôle ses choix. Il ne peut pas se contrôler lui-même.',
  },
  'governance/adviser-heads-it': {
    title: 'Conseiller à la tête de l’informatique',
    message: '« {person} » conseille ou contrôle la sécurité et dirige le service « {service} ».',
    hint: 'Confiez la fonction à une autre personne dans registers/roles, ou corrigez head dans registers/services ; si ce service ne gère pas l’informatique, inscrivez une dérogation motivée dans cpas-sec.yaml.',
    why: 'Qui choisit les serveurs et les mots de passe ne peut pas juger librement s’ils sont sûrs.',
  },
  'governance/local-manager-not-dpo': {
    title: 'Gestionnaire local autre que le délégué',
    message:
      '« {person} » est gestionnaire local (« {designation} ») sans être le délégué à la protection des données.',
    hint: 'Faites changer le gestionnaire local par le responsable des accès sur le portail de la sécurité sociale, puis corrigez person et portalChangedOn dans registers/roles.',
    why: 'Pour la qualité « Action sociale », le SPP Intégration sociale et la Banque-carrefour veulent que le délégué gère lui-même les accès.',
  },
  'governance/no-local-manager': {
    title: 'Aucun gestionnaire local',
    message: 'Aucun gestionnaire local n’est indiqué à ce jour.',
    hint: 'Ajoutez dans registers/roles une fiche role: local-access-manager avec la même personne que le délégué.',
    why: 'Le gestionnaire local ouvre et ferme les accès au portail de la sécurité sociale. Il faut savoir qui le fait.',
  },
  'governance/platform-incomplete': {
    title: 'Plateforme de sécurité incomplète',
    message: `Rôles absents de la plateforme de sécurité : ${worded('missing', roleWords)}.`,
    hint: 'Ajoutez dans registers/roles une fiche role: platform-member pour chaque personne qui manque, sans oublier l’informaticien.',
    why: 'La plateforme décide des mesures et les fait exécuter. Le modèle de politique y place le président, le directeur général, le conseiller et l’informaticien.',
  },
  'governance/month-without-agenda': {
    title: 'Mois sans point « sécurité » au conseil',
    message: 'Aucun point « sécurité » du conseil n’est inscrit pour : {months}.',
    hint: 'Inscrivez dans registers/decisions les séances de ces mois avec body: council et security: true ; kind: nil suffit quand il n’y avait rien à dire.',
    why: 'Le modèle de politique prévoit ce point chaque mois, même pour dire « rien ». C’est un usage, pas une obligation légale.',
  },
  'governance/no-policy': {
    title: 'Aucune politique de sécurité',
    message: 'Aucune politique de sécurité n’est en vigueur.',
    hint: 'Rédigez-la, faites-la approuver, puis inscrivez-la dans registers/documents avec kind: security-policy.',
    why: 'Toutes les autres mesures s’appuient sur ce texte. Les normes minimales le demandent en premier.',
  },
  'governance/policy-not-approved': {
    title: 'Politique de sécurité non approuvée',
    message:
      'La politique « {document} » n’est pas approuvée à ce jour[ : la décision « {decision} » n’est pas une approbation, ou est encore à venir].',
    hint: 'Faites approuver la politique par le conseil, puis inscrivez sous decision, dans registers/documents, l’identifiant de cette décision (kind: approval).',
    why: 'Une politique que le conseil n’a pas adoptée n’engage personne.',
  },
  'governance/policy-review-due': {
    title: 'Relecture de la politique à faire',
    message: 'La politique « {document} » devait être relue pour le {due}.',
    hint: 'Relisez-la, puis inscrivez reviewedOn dans registers/documents, et nextReviewOn si vous fixez un autre jour.',
    why: 'Le centre change chaque année : personnel, logiciels, bâtiments. La politique doit suivre.',
  },
  'governance/no-audit': {
    title: 'Aucun audit de conformité',
    message: 'Aucun audit de conformité n’est inscrit.',
    hint: 'Inscrivez le dernier rapport dans registers/documents avec kind: audit-report et on, ou prévoyez l’audit dans registers/plan.',
    why: 'Un regard neuf voit ce que l’habitude cache. Les normes en demandent un au moins tous les quatre ans.',
  },
  'governance/audit-due': {
    title: 'Audit de conformité à refaire',
    message: 'Le dernier audit, « {document} » du {on}, devait être suivi d’un autre pour le {due}.',
    hint: 'Faites faire l’audit, puis inscrivez son rapport dans registers/documents avec kind: audit-report et on.',
    why: 'Les normes demandent un audit au moins tous les quatre ans, interne ou externe.',
  },
  'governance/annual-report-missing': {
    title: 'Rapport annuel absent',
    message: 'Aucun rapport annuel de sécurité n’est inscrit pour {year}.',
    hint: 'Rédigez le rapport de {year}, puis inscrivez-le dans registers/documents avec kind: annual-report, year: {year} et sentOn.',
    why: 'Ce rapport dit à la direction et au conseil où en est la sécurité. Un arrêté royal le demande chaque année.',
  },
  'governance/annual-report-not-presented': {
    title: 'Rapport annuel non présenté',
    message: 'Rien ne dit que le rapport « {document} » a été présenté.',
    hint: 'Présentez-le au responsable de la gestion journalière et au conseil, puis inscrivez sentOn, ou decision, dans registers/documents.',
    why: 'Un rapport que personne n’a reçu n’aide personne à décider.',
  },
  'governance/plan-document-missing': {
    title: 'Plan de sécurité absent',
    message: 'Aucun plan triennal en vigueur ne couvre l’année {year}.',
    hint: 'Inscrivez le plan dans registers/documents avec kind: triennial-plan, from et to.',
    why: 'Le plan dit ce qui sera fait, quand et avec quel argent. Il couvre trois ans et se revoit chaque année.',
  },
  'governance/plan-not-adopted': {
    title: 'Plan de sécurité non adopté',
    message:
      'Le plan « {document} » n’est pas adopté à ce jour[ : la décision « {decision} » n’est pas une approbation, ou est encore à venir].',
    hint: 'Faites adopter le plan par le conseil, puis inscrivez sous decision, dans registers/documents, l’identifiant de cette décision (kind: approval).',
    why: 'Sans adoption, le plan reste un souhait : ni les moyens ni les délais n’engagent le centre.',
  },
  'governance/annex-missing': {
    title: 'Annexe de la politique absente',
    message: `Il manque à la politique de sécurité : ${worded('kinds', documentWords)}.`,
    hint: 'Inscrivez ces documents dans registers/documents, avec kind et annexOf.',
    why: 'La charte informatique dit aux utilisateurs ce qui est permis. Le plan de continuité dit quoi faire quand tout s’arrête.',
  },
  'governance/annex-not-approved': {
    title: 'Annexe de la politique non approuvée',
    message:
      'Le document « {document} » n’est pas approuvé à ce jour[ : la décision « {decision} » n’est pas une approbation, ou est encore à venir].',
    hint: 'Faites approuver ce document par le conseil, puis inscrivez sous decision, dans registers/documents, l’identifiant de cette décision (kind: approval).',
    why: 'Une charte ou un plan sans approbation ne peut être opposé à personne.',
  },
  'governance/questionnaire-missing': {
    title: 'Questionnaire annuel non envoyé',
    message: 'Aucun questionnaire envoyé n’est inscrit pour l’année contrôlée {year}.',
    hint: 'Préparez-le avec cpas-sec questionnaire start, ou inscrivez celui qui est parti dans registers/documents avec kind: questionnaire, year: {year} et sentOn.',
    why: 'Le respect des normes, que ce questionnaire vérifie, est la condition pour garder l’accès au réseau de la sécurité sociale.',
  },
};
