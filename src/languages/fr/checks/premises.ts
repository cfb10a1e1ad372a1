import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { dangerWords } from '../values.ts';

/** The rooms to protect, their keys and those who enter. */
export const premisesChecks: Readonly<Record<string, CheckText>> = {
  'premises/protection-missing': {
    title: 'Local mal protégé',
    message: `La fiche du local « {room} » ne dit pas comment il est protégé contre : ${worded('missing', dangerWords)}.`,
    hint: 'Ajoutez sous protections, pour chaque danger (fire : incendie, water : eau, intrusion), against et what.',
    why: 'Un dégât des eaux ou un vol dans la salle des serveurs arrête tout le centre. Les archives sur papier, elles, n’ont pas de copie.',
  },
  'premises/no-access-list': {
    title: 'Local sans liste d’accès',
    message: 'On ne sait pas qui peut entrer dans « {room} ».',
    hint: 'Inscrivez les personnes dans registers/accesses (room: {room}, level: enter), ou les clés sous keys dans registers/rooms.',
    why: 'La salle des serveurs et les archives ne s’ouvrent qu’à un groupe connu. Sans liste, on ne peut ni contrôler ni retirer.',
  },
  'premises/list-not-reviewed': {
    title: 'Liste d’accès à revoir',
    message: 'La liste des personnes qui peuvent entrer dans « {room} » n’a pas été vérifiée[ depuis le {since}].',
    hint: 'Revoyez la liste et les clés avec le responsable du local, puis inscrivez listReviewedOn, ou ajoutez la date sous performances à un contrôle de registers/controls (duty: duty:room-list-review).',
    why: 'Les clés circulent plus vite que les papiers. Une fois par an, il faut comparer la liste et la réalité.',
  },
  'premises/no-responsible': {
    title: 'Local sans responsable',
    message: 'On ne sait pas qui tient la liste des accès à « {room} ».',
    hint: 'Ajoutez responsible dans registers/rooms.',
    why: 'Quelqu’un doit donner les clés, les reprendre et tenir la liste à jour.',
  },
  'premises/key-without-holder': {
    title: 'Clé sans détenteur',
    message: 'On ne sait pas qui détient « {key} » (local « {room} »).',
    hint: 'Ajoutez holder, ou returnedOn si elle est revenue dans l’armoire à clés.',
    why: 'Une clé dont on ignore le détenteur ouvre la porte à n’importe qui.',
  },
  'premises/key-holder-not-authorised': {
    title: 'Clé sans habilitation',
    message: '« {person} » détient « {key} », mais ne figure pas sur la liste d’accès du local « {room} ».',
    hint: 'Ajoutez son habilitation dans registers/accesses (room: {room}), ou reprenez la clé et inscrivez returnedOn.',
    why: 'La liste dit qui peut entrer, la clé dit qui entre. Les deux doivent concorder.',
  },
  'premises/no-server-room': {
    title: 'Salle des serveurs non inscrite',
    message: '« {entry} » se trouve chez vous, mais aucune salle des serveurs n’est inscrite.',
    hint: 'Ajoutez dans registers/rooms le local où se trouvent les serveurs (kind: server).',
    why: 'Le lieu des serveurs doit être connu pour être protégé, même s’il s’agit d’une armoire dans un couloir.',
  },
};
