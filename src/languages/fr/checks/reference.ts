import type { CheckText } from '../../language.ts';

/** What one record says of another. */
export const referenceChecks: Readonly<Record<string, CheckText>> = {
  'reference/ended-person': {
    title: 'Personne partie',
    message: '« {person} » a quitté l’organisme le {leftOn}, mais ce champ désigne encore cette personne.',
    hint: 'Désignez ici la personne qui a repris la tâche, ou fermez cette fiche (endedOn pour un rôle, status: withdrawn pour une mesure).',
    why: 'Une tâche confiée à une personne partie n’est plus faite par personne, et l’on s’en aperçoit le jour de l’incident. Le dossier doit dire qui répond aujourd’hui.',
  },
  'reference/disposed-asset': {
    title: 'Objet mis au rebut',
    message:
      '« {asset} » a été mis au rebut le {on}, mais l’intervention {number}, qui n’est pas finie, le vise encore.',
    hint: 'Retirez-le de assets, inscrivez endedOn si l’intervention est finie, ou corrigez disposed dans registers/assets.',
    why: 'On ne répare pas un objet qui n’est plus là. L’une des deux fiches est restée en arrière.',
  },
  'reference/ended-processor': {
    title: 'Fournisseur avec qui l’on ne travaille plus',
    message: 'La collaboration avec « {processor} » a pris fin le {endedOn}, mais ce champ le désigne encore.',
    hint: 'Remplacez-le par le fournisseur actuel, retirez-le d’ici, ou corrigez endedOn dans registers/processors si la collaboration continue.',
    why: 'Un fournisseur cité après la fin du contrat laisse croire qu’il peut encore traiter des données. L’avis aux personnes serait faux.',
  },
  'reference/ended-activity': {
    title: 'Activité arrêtée, encore annoncée',
    message: 'L’activité « {activity} » a pris fin le {endedOn}, mais cet avis la présente encore.',
    hint: 'Retirez-la de l’avis, ou corrigez endedOn dans registers/processing-activities si elle continue.',
    why: 'Un avis dit ce que l’on fait aujourd’hui des données. Une activité arrêtée y embrouille le lecteur.',
  },
  'reference/withdrawn-measure': {
    title: 'Mesure abandonnée, encore comptée',
    message: 'L’activité « {activity} » compte sur la mesure « {measure} », qui est abandonnée.',
    hint: 'Remplacez-la par la mesure qui protège ces données aujourd’hui, ou retirez-la de la liste measures.',
    why: 'Une protection abandonnée ne protège plus rien. Le registre doit décrire les mesures en place.',
  },
  'reference/replaced-text': {
    title: 'Texte légal remplacé',
    message: 'Le texte « {text} » a été remplacé par « {replacement} ».',
    hint: 'Citez « {replacement} » à la place, après avoir vérifié les numéros d’articles.',
    why: 'Un document qui cite un texte remplacé perd son autorité, et la personne qui veut vérifier ne trouve plus rien.',
  },
  'reference/unused-entry': {
    title: 'Fiche que rien n’emploie',
    message: 'Aucune activité, aucun avis n’emploie « {entry} » ({register}).',
    hint: 'Ajoutez « {entry} » aux activités concernées, ou supprimez cette fiche si elle ne sert plus.',
    why: 'Une fiche isolée n’apparaît dans aucun document. C’est souvent un oubli dans une activité.',
  },
  'reference/day-in-the-future': {
    title: 'Date à venir',
    message: 'La date {field} ({day}) est à venir.',
    hint: 'Corrigez la date : ce champ note ce qui a déjà eu lieu.',
    why: 'Une faute de frappe dans l’année suffit pour qu’une réponse, un essai ou une revue paraissent faits, et que le délai soit perdu de vue. Ce qui est prévu s’inscrit ailleurs, par exemple dans registers/plan.',
  },
  'reference/parent-cycle': {
    title: 'Services qui dépendent l’un de l’autre en rond',
    message: 'Le service « {service} » dépend de « {parent} », qui dépend à son tour de « {service} ».',
    hint: 'Corrigez le champ parent d’un de ces services ; celui qui est au sommet n’en a pas.',
    why: 'L’organigramme se dessine du sommet vers le bas : une boucle n’a pas de sommet.',
  },
};
