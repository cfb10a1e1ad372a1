import type { CheckText } from '../../language.ts';

/** The people: what they signed, what they were told, what they give back. */
export const personChecks: Readonly<Record<string, CheckText>> = {
  'person/declaration-missing': {
    title: 'Déclaration de confidentialité manquante',
    message:
      '« {person} » a accès à des données, mais aucune déclaration de confidentialité signée n’est inscrite à son nom.',
    hint: 'Faites signer la déclaration, puis ajoutez une fiche dans registers/declarations (person, variant, signedOn, archivedAt).',
    why: 'La signature prouve que la personne connaît son devoir de secret. Elle se demande avant le premier accès : aux agents, aux mandataires, aux stagiaires et au personnel des fournisseurs.',
  },
  'person/no-declarations': {
    title: 'Aucune déclaration de confidentialité',
    message: 'Le registre des déclarations est vide ; nombre de personnes qui doivent en signer une : {count}.',
    hint: 'Créez registers/declarations et inscrivez les déclarations déjà signées, puis faites signer les autres personnes.',
    why: 'Sans ce registre, vous ne pouvez pas montrer qui s’est engagé à garder le secret.',
  },
  'person/declaration-late': {
    title: 'Déclaration signée trop tard',
    message: '« {person} » a signé le {signedOn}, mais travaillait déjà avec des données le {on}.',
    hint: 'Si une signature plus ancienne existe, inscrivez-la dans registers/declarations ; sinon, inscrivez une dérogation motivée dans cpas-sec.yaml et joignez désormais la déclaration au dossier d’arrivée.',
    why: 'La déclaration se signe avant le premier accès. Pour les jours qui précèdent la signature, rien ne prouve que la personne connaissait ses devoirs.',
  },
  'person/declaration-not-archived': {
    title: 'Déclaration signée sans lieu de classement',
    message: 'On ne sait pas où se trouve la déclaration que « {person} » a signée le {signedOn}.',
    hint: 'Ajoutez archivedAt (où est l’original) ou evidence (la copie numérisée).',
    why: 'Une signature ne sert que si l’on peut la montrer. Le conseiller en sécurité garde ces déclarations.',
  },
  'person/declaration-of-wrong-variant': {
    title: 'Mauvais modèle de déclaration',
    message: '« {person} » ({kind}) a signé le modèle « {written} » ; celui qui convient est « {variant} ».',
    hint: 'Faites signer le bon modèle, ou corrigez variant si la fiche se trompe.',
    why: 'Les deux modèles ne citent pas les mêmes obligations : le personnel et les mandataires sont déjà tenus au secret par leur fonction, les personnes extérieures s’y engagent par leur signature.',
  },
  'person/not-informed': {
    title: 'Nouvel arrivant sans consignes',
    message: '« {person} » est là depuis le {startedOn} et n’a pas reçu les consignes de sécurité.',
    hint: 'Donnez-lui les consignes, puis inscrivez informedOn dans registers/people, ou ajoutez cette personne à une fiche de registers/trainings (kind: arrival).',
    why: 'Une erreur arrive plus vite les premières semaines. Les consignes se donnent à l’arrivée, avec les clés et le mot de passe.',
  },
  'person/awareness-overdue': {
    title: 'Sensibilisation à refaire',
    message: 'Aucune action de sensibilisation n’a touché « {person} » depuis le {oldest}.',
    hint: 'Inscrivez dans registers/trainings l’action qui l’a touchée (everyone: true, services ou participants), ou prévoyez-en une.',
    why: 'Beaucoup d’incidents commencent par un clic ou un papier oublié. Les normes demandent de sensibiliser tous les collaborateurs ; une fois par an est un bon rythme.',
  },
  'person/no-awareness': {
    title: 'Aucune sensibilisation',
    message: 'Le registre des sensibilisations est vide.',
    hint: 'Créez registers/trainings et inscrivez les séances, les affiches et les messages de l’année (subject, on, kind, everyone ou participants).',
    why: 'Les normes demandent de sensibiliser tous les collaborateurs. Une affiche ou un message compte, à condition d’en garder la trace.',
  },
  'person/asset-after-departure': {
    title: 'Matériel gardé après le départ',
    message: '« {person} » a quitté l’organisme le {leftOn} et détient encore « {asset} ».',
    hint: 'Récupérez l’objet, puis inscrivez returnedOn dans registers/assets, ou indiquez le nouveau détenteur (holder, heldSince).',
    why: 'Un appareil parti avec quelqu’un emporte des données, et plus personne ne le met à jour.',
  },
  'person/key-after-departure': {
    title: 'Clé gardée après le départ',
    message: '« {person} » a quitté l’organisme le {leftOn} et détient encore « {key} » (local « {room} »).',
    hint: 'Récupérez la clé ou le badge, ou changez le code, puis inscrivez returnedOn sous keys dans registers/rooms.',
    why: 'Une clé qui n’est pas revenue ouvre toujours la porte. Si elle reste introuvable, il faut changer la serrure.',
  },
  'person/mailbox-open': {
    title: 'Boîte de messagerie encore ouverte',
    message:
      '« {person} » a quitté l’organisme le {leftOn} ; sa boîte de messagerie devait être fermée pour le {closeBy}.',
    hint: 'Fermez la boîte, puis inscrivez mailbox.closedOn ; mettez mailbox.none: true si cette personne n’en avait pas.',
    why: 'Passé un mois, les correspondants savent à qui écrire. Une boîte oubliée reçoit des données que personne ne traite, et intéresse les pirates.',
  },
};
