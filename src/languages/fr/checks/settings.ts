import type { CheckText } from '../../language.ts';

/** The settings of the folder. */
export const settingsChecks: Readonly<Record<string, CheckText>> = {
  'settings/unknown-rule': {
    title: 'Règle inconnue',
    message: '« {rule} » n’est le code d’aucune règle.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Corrigez le code dans cpas-sec.yaml ; `cpas-sec list rules` les donne tous.',
    why: 'Un réglage mal écrit n’agit sur rien, alors que vous comptez sur lui.',
  },
  'settings/unknown-catalogue': {
    title: 'Catalogue de normes inconnu',
    message: 'Aucun catalogue de normes ne s’appelle « {name} ».[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Corrigez le nom dans cpas-sec.yaml, ou ajoutez votre catalogue dans norms/{name}.yaml. Catalogues connus : {known}.',
    why: 'Un catalogue que l’on croit suivre et qui n’existe pas laisse toutes ses normes sans contrôle.',
  },
  'settings/not-adjustable': {
    title: 'Contrôle non réglable',
    message: 'Le contrôle « {rule} » ne peut être ni réglé ni mis en dérogation.',
    hint: 'Retirez cette ligne de cpas-sec.yaml et corrigez ce que le contrôle signale. Un secret ne se met pas en dérogation : retirez-le.',
    why: 'Un fichier illisible ou un lien rompu rend les documents faux : ce n’est pas une affaire d’appréciation.',
  },
  'settings/severity-below-law': {
    title: 'Gravité sous le seuil de la loi',
    message: 'La règle « {rule} » applique une obligation légale ({norm}) : « {severity} » reste sans effet.',
    hint: 'Retirez ce réglage ; si vous acceptez l’écart pour un temps, inscrivez une dérogation (waivers) avec la raison, la décision et une date de fin.',
    why: 'Un réglage durable cacherait une infraction à ceux qui vous suivront. Une dérogation la montre, avec son terme.',
  },
  'settings/waiver-expired': {
    title: 'Dérogation échue',
    message: 'La dérogation à « {rule} » est échue depuis le {until}.',
    hint: 'Corrigez ce qu’elle couvrait et retirez-la, ou faites décider une nouvelle date.',
    why: 'Une dérogation est un délai, pas un oubli. À son terme, l’écart revient à la table.',
  },
  'settings/waiver-useless': {
    title: 'Dérogation inutile',
    message: 'La dérogation à « {rule} »[ ({entry})] ne couvre aucun constat.',
    hint: 'Retirez-la ; si elle vise une fiche précise, vérifiez entry (par exemple processors/logisocial).',
    why: 'Une dérogation qui traîne couvrirait sans bruit une faute future.',
  },
};
