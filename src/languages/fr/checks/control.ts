import type { CheckText } from '../../language.ts';

/** The periodic controls. */
export const controlChecks: Readonly<Record<string, CheckText>> = {
  'control/overdue': {
    title: 'Contrôle en retard',
    message: 'Le contrôle « {control} » est en retard[ : il était à faire pour le {due}][ (dernière fois : {last})].',
    hint: 'Faites-le, puis ajoutez-le sous performances (on, by, result) ; s’il n’a plus lieu d’être, inscrivez endedOn.',
    why: 'Une mesure que l’on ne vérifie plus cesse peu à peu d’exister. Le RGPD demande de tester régulièrement les mesures.',
  },
  'control/due-soon': {
    title: 'Contrôle à faire bientôt',
    message: 'Le contrôle « {control} » est à faire pour le {due} (jours restants : {days}).',
    hint: 'Fixez le jour avec ceux qui le font, puis ajoutez-le sous performances.',
    why: 'Un contrôle préparé se fait en une heure ; improvisé, il se remet.',
  },
  'control/failed-without-follow-up': {
    title: 'Contrôle en échec sans suite',
    message: 'Le contrôle « {control} » a échoué le {on}, et rien ne dit ce qui a suivi.',
    hint: 'Inscrivez followUp (ce qui a été fait) ou action (l’action du plan qui s’en charge).',
    why: 'Un défaut connu et laissé tel quel est plus grave qu’un défaut ignoré.',
  },
  'control/no-responsible': {
    title: 'Contrôle sans responsable',
    message: 'On ne sait pas qui est chargé du contrôle « {control} ».',
    hint: 'Inscrivez responsible, une personne du registre.',
    why: 'Ce dont personne n’est chargé ne se fait pas.',
  },
  'control/performance-in-the-future': {
    title: 'Contrôle fait à une date future',
    message: 'Le contrôle « {control} » est inscrit comme fait le {on}, un jour à venir.',
    hint: 'Corrigez la date, ou retirez cette ligne jusqu’à ce que le contrôle soit fait.',
    why: 'Le registre prouve ce qui a été fait, non ce qui est prévu.',
  },
  'control/slower-than-duty': {
    title: 'Contrôle trop rare',
    message: 'Le contrôle « {control} » a pour rythme {period}, alors que {duty} demande {rhythm}.',
    hint: 'Mettez period: {rhythm}, ou retirez duty si ce contrôle ne remplit pas cette obligation.',
    why: 'À ce rythme, le contrôle paraît à jour alors que l’obligation est en retard.',
  },
  'control/not-a-duty': {
    title: 'Obligation mal désignée',
    message: 'Le champ duty du contrôle « {control} » cite « {duty} », qui n’est pas une obligation.',
    hint: 'Citez une obligation (duty:…) de la liste, et déplacez « {duty} » sous norms.',
    why: 'Le suivi des échéances se fonde sur les obligations : une norme ne dit pas quand agir.',
  },
  'control/duty-without-control': {
    title: 'Obligation que rien ne suit',
    message: 'Aucun contrôle ne suit {duty}, et aucun autre registre n’en garde la trace.',
    hint: 'Créez dans registers/controls un contrôle avec duty: {duty}, period et responsible ; ou inscrivez les mises à jour comme interventions de nature update.',
    why: 'Sans trace, vous ne pouvez montrer ni que les mises à jour sont faites, ni quand.',
  },
};
