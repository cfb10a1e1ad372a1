import type { CheckText } from '../../language.ts';

/** The notices to people. */
export const noticeChecks: Readonly<Record<string, CheckText>> = {
  'notice/no-notice': {
    title: 'Aucun avis aux usagers',
    message: 'Aucun avis ne s’adresse aux usagers.',
    hint: 'Créez registers/notices.yaml avec un avis audience: citizens.',
    why: 'La loi demande d’informer les personnes au moment où l’on recueille leurs données. Sans avis, elles ne savent ni pourquoi ni jusqu’à quand.',
  },
  'notice/audience-without-notice': {
    title: 'Public sans avis',
    message: 'L’activité « {activity} » concerne le public {audience}, qui n’a pas d’avis.',
    hint: 'Ajoutez dans registers/notices un avis audience: {audience}.',
    why: 'Le personnel, les candidats et les visiteurs ont le même droit à l’information que les usagers.',
  },
  'notice/activity-not-covered': {
    title: 'Activité absente de l’avis',
    message: 'L’activité « {activity} » (public {audience}) n’apparaît pas dans l’avis « {notice} ».',
    hint: 'Ajoutez « {activity} » à un groupe de l’avis « {notice} », ou corrigez audiences.',
    why: 'Une activité non annoncée est un traitement que la personne ignore. L’avis doit les présenter toutes.',
  },
  'notice/activity-of-other-audience': {
    title: 'Activité d’un autre public',
    message: 'L’avis « {notice} » présente l’activité « {activity} », qui ne concerne pas le public {audience}.',
    hint: 'Retirez-la de cet avis, ou ajoutez {audience} à ses audiences.',
    why: 'Un lecteur qui trouve des traitements qui ne le concernent pas ne sait plus ce qui vaut pour lui.',
  },
  'notice/activity-twice': {
    title: 'Activité présentée deux fois',
    message: 'L’avis « {notice} » présente deux fois l’activité « {activity} ».',
    hint: 'Gardez-la dans le groupe qui convient le mieux.',
    why: 'Une répétition allonge l’avis et fait croire à deux traitements.',
  },
  'notice/group-without-activity': {
    title: 'Groupe vide',
    message: 'Le groupe n° {number} de l’avis « {notice} » ne contient aucune activité.',
    hint: 'Ajoutez des activités à ce groupe, ou retirez-le.',
    why: 'Un titre sans contenu laisse le lecteur sans réponse.',
  },
  'notice/right-not-open': {
    title: 'Droit annoncé à tort',
    message: 'L’avis « {notice} » annonce le droit {right}, qu’aucune de ses activités n’ouvre.',
    hint: 'Retirez {right} de stated, ou vérifiez les bases juridiques des activités. Sans stated, la liste des droits suit les bases juridiques.',
    why: 'Chaque droit dépend de la base juridique : la portabilité, par exemple, ne vaut pas pour une mission publique. Promettre un droit que l’on refusera ensuite déçoit la personne.',
  },
  'notice/right-missing': {
    title: 'Droit oublié',
    message: 'L’avis « {notice} » oublie des droits que ses activités ouvrent : {rights}.',
    hint: 'Ajoutez-les à stated, ou retirez stated : la liste des droits suit alors les bases juridiques.',
    why: 'La personne ne peut pas exercer un droit qu’elle ignore. La loi demande de les citer tous.',
  },
  'notice/objection-not-highlighted': {
    title: 'Droit d’opposition noyé dans le texte',
    message: 'L’avis « {notice} » ne met pas en évidence le droit d’opposition.',
    hint: 'Mettez highlightObjection: true sous rights, ou retirez ce champ.',
    why: 'La loi demande que ce droit soit présenté clairement et à part des autres informations.',
  },
  'notice/identity-copy': {
    title: 'Preuve d’identité demandée d’office',
    message: 'L’avis « {notice} » demande toujours une preuve d’identité ({proof}).',
    hint: 'Préférez proofOfIdentity: on-doubt, et gardez la preuve pour les cas de doute réel.',
    why: 'On ne demande une preuve d’identité qu’en cas de doute raisonnable. Une copie de carte est elle-même une donnée à protéger.',
  },
  'notice/special-case-without-form': {
    title: 'Photographies sans formulaire',
    message: 'L’avis « {notice} » parle de photographies sans formulaire de consentement.',
    hint: 'Ajoutez consentForm à ce cas : le nom ou l’adresse du formulaire.',
    why: 'Vous devez pouvoir montrer que la personne a accepté. Un accord oral ne se prouve pas.',
  },
  'notice/special-case-without-activity': {
    title: 'Cas particulier sans activité',
    message: 'Le cas « {kind} » de l’avis « {notice} » n’est relié à aucune activité du registre.',
    hint: 'Ajoutez activity à ce cas ; au besoin, créez l’activité dans registers/processing-activities.',
    why: 'C’est l’activité qui donne la base juridique et la durée de conservation. Sans elle, l’avis reste incomplet sur ce point.',
  },
  'notice/complaint-link-missing': {
    title: 'Réclamation : adresse incomplète',
    message: 'Il manque à l’autorité « {authority} » de quoi déposer une réclamation : {fields}.',
    hint: 'Complétez sa fiche dans registers/supervisory-authorities : complaintLink et address.',
    why: 'La personne doit pouvoir se plaindre sans chercher, en ligne comme par la poste.',
  },
  'notice/no-version': {
    title: 'Avis sans version ni date',
    message: 'Il manque à l’avis « {notice} » : {fields}.',
    hint: 'Ajoutez version (par exemple "1.0") et updatedOn.',
    why: 'La personne doit savoir quel avis valait quand ses données ont été recueillies, et s’il a changé depuis.',
  },
  'notice/not-approved': {
    title: 'Avis non approuvé',
    message: 'L’avis « {notice} » n’a pas encore été approuvé.',
    hint: 'Soumettez-le à l’organe compétent, puis inscrivez approvedOn.',
    why: 'Un avis engage l’organisme : c’est à l’organe qui le dirige de l’approuver.',
  },
  'notice/updated-after-approval': {
    title: 'Avis modifié après son approbation',
    message: 'L’avis « {notice} » a été modifié le {updatedOn}, après son approbation du {approvedOn}.',
    hint: 'Soumettez la nouvelle version à l’organe compétent, puis corrigez approvedOn.',
    why: 'Le texte publié doit être celui qui a été approuvé.',
  },
  'notice/review-due': {
    title: 'Avis à relire',
    message: 'L’avis « {notice} » devait être relu le {reviewOn}.',
    hint: 'Relisez l’avis avec les services, puis inscrivez la nouvelle date dans reviewOn.',
    why: 'Les aides, les logiciels et les partenaires changent. Un avis ancien finit par dire autre chose que la réalité.',
  },
  'notice/no-review-day': {
    title: 'Relecture non prévue',
    message: 'L’avis « {notice} » n’indique pas quand il sera relu.',
    hint: 'Ajoutez reviewOn, par exemple dans un an.',
    why: 'Une date inscrite se tient, une bonne intention s’oublie. L’outil vous la rappellera.',
  },
  'notice/no-page': {
    title: 'Lieu de publication inconnu',
    message: 'L’avis « {notice} » n’indique pas où il est publié.',
    hint: 'Ajoutez publishedAt avec l’adresse de la page.',
    why: 'Un avis doit être facile à trouver. Son adresse figure sur vos formulaires et vos courriers.',
  },
  'notice/published-drift': {
    title: 'Avis publié différent des registres',
    message: 'L’avis « {notice} » publié en version {version} ne dit plus ce que disent les registres.',
    hint: 'Relisez le texte avec `cpas-sec render privacy-policy`, donnez-lui une nouvelle version et publiez-le ; si le texte publié est déjà celui-là, mettez sha256: {current}.',
    why: 'Les personnes lisent l’avis publié. Un changement des registres ne les informe que s’il y est repris.',
  },
  'notice/publish-again': {
    title: 'Version publiée dépassée',
    message:
      'La version publiée de l’avis « {notice} » est la {published}, alors que la version actuelle est la {version}.',
    hint: 'Publiez la nouvelle version avec `cpas-sec render privacy-policy`, puis mettez à jour published.',
    why: 'Les personnes lisent la version publiée. Tant qu’elle n’est pas remplacée, vos changements ne les informent pas.',
  },
  'notice/translation-missing': {
    title: 'Traduction manquante',
    message:
      'Il manque à « {entry} » des textes en « {language} » ({count}), alors qu’un avis paraît dans cette langue.',
    hint: 'Remplacez le texte par une traduction par langue, par exemple { fr: …, {language}: … }.',
    why: 'Un avis à moitié traduit n’informe pas. Chaque personne a droit à l’avis entier dans les langues annoncées.',
  },
  'notice/vague-words': {
    title: 'Mots vagues',
    message: 'Ce passage de l’avis « {notice} » emploie des mots vagues : {words}.',
    hint: 'Dites qui fait quoi, quand et avec quelles données, sans ces mots.',
    why: '« Nous pouvons éventuellement partager certaines données » n’apprend rien à la personne. Un fait précis la rassure.',
  },
  'notice/sentence-too-long': {
    title: 'Phrase trop longue',
    message:
      'Une phrase de l’avis « {notice} » compte {words} mots ; au-delà de {limit}, beaucoup de lecteurs perdent le fil.',
    hint: 'Coupez la phrase en deux : une idée par phrase.',
    why: 'L’avis s’adresse à tous, aussi à qui lit avec peine ou dans une langue apprise.',
  },
};
