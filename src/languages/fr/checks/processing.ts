import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { criterionWords } from '../values.ts';

/** The record of processing activities and the retention periods. */
export const processingChecks: Readonly<Record<string, CheckText>> = {
  'processing/no-activity': {
    title: 'Registre des activités vide',
    message: 'Aucune activité de traitement n’est inscrite.',
    hint: 'Créez registers/processing-activities.yaml et commencez par votre activité principale, par exemple l’aide sociale.',
    why: 'Ce registre est obligatoire pour tout organisme public. L’autorité peut le demander à tout moment, et tous les avis en découlent.',
  },
  'processing/no-purpose': {
    title: 'Activité sans finalité',
    message: 'L’activité « {activity} » ne dit pas à quoi servent les données.',
    hint: 'Ajoutez purposes, avec une phrase à l’infinitif (par exemple « examiner le droit à l’aide ») et sa base juridique.',
    why: 'On ne peut traiter des données que pour un but précis, connu d’avance. C’est la première chose que la personne veut savoir.',
  },
  'processing/no-legal-basis': {
    title: 'Finalité sans base juridique',
    message: 'La finalité n° {number} de l’activité « {activity} » n’a pas de base juridique.',
    hint: 'Ajoutez legalBases à cette finalité, avec la base (le plus souvent public-task ou legal-obligation) et le texte de loi.',
    why: 'Sans base juridique, le traitement est illicite. Les droits de la personne dépendent aussi de cette base.',
  },
  'processing/legitimate-interests': {
    title: 'Intérêt légitime d’une autorité publique',
    message:
      'L’activité « {activity} » s’appuie sur l’intérêt légitime, que la loi ferme aux autorités publiques dans leurs missions.',
    hint: 'Remplacez la base par public-task ou legal-obligation avec son texte ; si l’activité est étrangère à vos missions, inscrivez une dérogation motivée dans cpas-sec.yaml.',
    why: 'C’est au législateur de fixer ce qu’une autorité peut faire des données, pas à l’autorité elle-même.',
  },
  'processing/interest-missing': {
    title: 'Intérêt poursuivi non précisé',
    message: 'L’activité « {activity} » invoque un intérêt légitime sans dire lequel.',
    hint: 'Ajoutez interest à cette base, en quelques mots : par exemple « la sécurité du bâtiment ».',
    why: 'La personne doit pouvoir juger si cet intérêt pèse plus que sa vie privée. Il faut donc le nommer.',
  },
  'processing/basis-without-text': {
    title: 'Base juridique sans texte de loi',
    message: 'L’activité « {activity} » invoque la base {basis} sans citer de texte.',
    hint: 'Ajoutez texts à cette base, avec l’identifiant du texte et les articles ; `cpas-sec list norms` en donne la liste.',
    why: 'Une obligation ou une mission vient toujours d’un texte. La personne et l’autorité doivent pouvoir le lire.',
  },
  'processing/consent-for-public-task': {
    title: 'Consentement à côté d’une mission légale',
    message: 'L’activité « {activity} » demande un consentement pour une finalité que la loi fonde déjà.',
    hint: 'Précisez dans condition quand le consentement s’applique, ou retirez cette base.',
    why: 'Un consentement n’a de sens que si l’on peut refuser sans perdre l’aide. Le demander en plus de la loi trompe la personne.',
  },
  'processing/special-without-ground': {
    title: 'Données sensibles sans exception',
    message: 'L’activité « {activity} » traite des données sensibles (« {category} ») sans exception de l’article 9.',
    hint: 'Ajoutez specialGrounds à l’activité, avec l’exception et le texte de loi, ou retirez cette donnée.',
    why: 'Les données de santé, d’origine ou de conviction sont interdites par principe. Une exception écrite est nécessaire pour chacune.',
  },
  'processing/special-ground-without-text': {
    title: 'Exception de l’article 9 sans texte',
    message: 'L’activité « {activity} » invoque l’exception {ground} sans citer le texte qui l’ouvre.',
    hint: 'Ajoutez texts à cette exception, avec le texte et les articles.',
    why: 'Cette exception ne vaut que si une loi la prévoit, avec des garanties pour la personne.',
  },
  'processing/criminal-without-ground': {
    title: 'Données pénales sans texte',
    message: 'L’activité « {activity} » traite des données pénales (« {category} ») sans citer le texte qui le permet.',
    hint: 'Ajoutez criminalGround avec texts à l’activité, ou retirez cette donnée.',
    why: 'Condamnations et infractions ne peuvent être traitées que si une loi l’autorise expressément.',
  },
  'processing/national-number-without-authorisation': {
    title: 'Numéro national sans autorisation',
    message: 'L’activité « {activity} » emploie le numéro national (« {category} ») sans autorisation inscrite.',
    hint: 'Ajoutez nationalNumber à l’activité, avec les textes ou la référence de l’autorisation.',
    why: 'Ce numéro relie tous les dossiers d’une vie. Chaque emploi doit reposer sur une autorisation que l’on peut montrer.',
  },
  'processing/no-audience': {
    title: 'Public non indiqué',
    message: 'L’activité « {activity} » ne dit pas qui elle concerne ; elle est rangée parmi celles des usagers.',
    hint: 'Ajoutez audiences : citizens, staff, applicants ou visitors.',
    why: 'Chaque public reçoit son propre avis. Une activité mal rangée n’est annoncée à personne, ou pas aux bonnes personnes.',
  },
  'processing/no-data-subjects': {
    title: 'Personnes concernées non indiquées',
    message: 'L’activité « {activity} » ne dit pas de quelles personnes elle traite les données.',
    hint: 'Ajoutez dataSubjects, par exemple « demandeurs d’aide » et « membres du ménage ».',
    why: 'Le registre doit dire qui est concerné. On oublie souvent les proches, les voisins ou les anciens usagers.',
  },
  'processing/no-data': {
    title: 'Données non indiquées',
    message: 'L’activité « {activity} » ne dit pas quelles données elle emploie.',
    hint: 'Ajoutez data, avec des catégories de registers/data-categories.',
    why: 'On ne protège que ce que l’on connaît. Cette liste montre aussi les données dont on pourrait se passer.',
  },
  'processing/no-source': {
    title: 'Source des données non indiquée',
    message: 'L’activité « {activity} » ne dit pas d’où viennent les données.',
    hint: 'Ajoutez sources : la personne, son ménage, une source officielle ou un tiers.',
    why: 'Quand les données viennent d’ailleurs, la personne a le droit de savoir d’où.',
  },
  'processing/no-mandatory': {
    title: 'Réponse obligatoire ou non ?',
    message: 'L’activité « {activity} » interroge la personne sans dire si elle doit répondre.',
    hint: 'Ajoutez mandatory, avec nature (statutory, contractual ou optional) et consequence.',
    why: 'La personne doit savoir, avant de répondre, si elle y est tenue et ce qui se passe si elle se tait.',
  },
  'processing/consequence-missing': {
    title: 'Conséquence d’un refus non indiquée',
    message: 'L’activité « {activity} » demande une réponse obligatoire ({nature}) sans dire ce qui se passe sinon.',
    hint: 'Ajoutez consequence sous mandatory, par exemple « nous ne pouvons pas examiner votre demande ».',
    why: 'Refuser est un choix que l’on ne fait bien qu’en connaissant ses suites.',
  },
  'processing/no-recipients': {
    title: 'Aucun destinataire',
    message: 'L’activité « {activity} » n’indique ni destinataire ni sous-traitant.',
    hint: 'Ajoutez recipients ou processors ; pensez aux agents habilités, au logiciel et à l’autorité qui subsidie. Si vraiment personne ne reçoit les données, écrivez noOtherRecipients: true.',
    why: 'Il est rare que des données ne soient lues par personne d’autre. Un destinataire oublié manque aussi dans l’avis.',
  },
  'processing/no-retention': {
    title: 'Durée de conservation absente',
    message: 'L’activité « {activity} » ne dit pas combien de temps les données sont gardées.',
    hint: 'Ajoutez retention, avec une ou plusieurs règles de registers/retention-schedule.',
    why: 'Garder sans limite est interdit. La personne doit connaître la durée, ou ce qui la détermine.',
  },
  'processing/retention-without-period': {
    title: 'Règle de conservation sans durée',
    message: 'La règle « {retention} » ne fixe aucune durée.',
    hint: 'Ajoutez activePeriod (par exemple P15Y), ou activeText si la durée ne tient pas en un chiffre, ou fate: keep.',
    why: 'Une règle sans durée ne dit à personne quand effacer.',
  },
  'processing/retention-without-trigger': {
    title: 'Durée sans point de départ',
    message: 'La règle « {retention} » compte {period}, sans dire à partir de quand.',
    hint: 'Ajoutez trigger, par exemple « la clôture du dossier ».',
    why: 'Quinze ans à partir de quoi ? Sans point de départ, la durée ne finit jamais.',
  },
  'processing/retention-without-fate': {
    title: 'Sort final non indiqué',
    message: 'La règle « {retention} » ne dit pas ce que deviennent les données à la fin.',
    hint: 'Ajoutez fate : destroy, sort, keep, transfer ou anonymise.',
    why: 'À l’échéance, quelqu’un devra détruire, trier ou verser. Mieux vaut l’avoir décidé avant.',
  },
  'processing/retention-without-text': {
    title: 'Durée sans texte de référence',
    message: 'La règle « {retention} » ne cite aucun texte.',
    hint: 'Ajoutez texts avec le texte qui fixe la durée : un tableau de tri, une loi, ou une décision de votre conseil inscrite dans registers/legal-texts.',
    why: 'Une durée se justifie. Les archives publiques ne se détruisent d’ailleurs pas sans base.',
  },
  'processing/transfer-without-safeguard': {
    title: 'Transfert hors d’Europe sans garantie',
    message: 'L’activité « {activity} » envoie des données vers {country} sans indiquer de garantie.',
    hint: 'Ajoutez safeguard à ce transfert (adequacy, standard-clauses…) et reference, ou cessez le transfert.',
    why: 'Hors de l’Espace économique européen, la protection ne va pas de soi. Sans garantie, le transfert est interdit.',
  },
  'processing/adequacy-unknown': {
    title: 'Décision d’adéquation inconnue',
    message:
      'L’activité « {activity} » invoque une décision d’adéquation pour {country}, qui n’est pas dans la liste connue.',
    hint: 'Vérifiez sur le site de la Commission européenne ; s’il n’y a pas de décision, choisissez une autre garantie (par exemple standard-clauses).',
    why: 'Une décision d’adéquation ne vaut que pour les pays que la Commission européenne a reconnus, et tant qu’elle n’est pas annulée.',
  },
  'processing/transfer-without-copy': {
    title: 'Garanties sans moyen d’en obtenir copie',
    message: 'L’activité « {activity} » s’appuie sur la garantie {safeguard} sans dire comment en obtenir une copie.',
    hint: 'Ajoutez copy à ce transfert, par exemple « sur demande au délégué à la protection des données ».',
    why: 'La personne a le droit de lire les engagements qui protègent ses données au loin.',
  },
  'processing/no-measures': {
    title: 'Activité sans mesure de sécurité',
    message: 'L’activité « {activity} » n’indique aucune mesure de sécurité.',
    hint: 'Ajoutez measures, avec les mesures de registers/measures qui protègent ces données.',
    why: 'Le registre décrit, au moins en général, comment les données sont protégées. C’est aussi la première question après un incident.',
  },
  'processing/no-joint-controller': {
    title: 'Responsable conjoint non nommé',
    message: 'L’activité « {activity} » est menée avec d’autres, mais personne n’est nommé.',
    hint: 'Ajoutez jointControllers avec le nom, le contact et l’essentiel de l’accord, ou corrigez role.',
    why: 'Quand deux organismes décident ensemble, la personne doit savoir lesquels : elle peut s’adresser à l’un comme à l’autre.',
  },
  'processing/joint-controller-without-essence': {
    title: 'Accord conjoint non résumé',
    message: 'L’activité « {activity} » ne dit pas qui fait quoi avec ce responsable conjoint.',
    hint: 'Ajoutez essence, en deux phrases : qui informe, qui répond aux demandes, qui protège.',
    why: 'L’essentiel de l’accord doit être mis à la disposition des personnes.',
  },
  'processing/processor-record-incomplete': {
    title: 'Traitement pour autrui, sans dire pour qui',
    message: 'L’activité « {activity} » est menée pour un autre organisme, qui n’est pas nommé.',
    hint: 'Ajoutez onBehalfOf avec le nom de cet organisme, ou corrigez role.',
    why: 'Qui travaille pour un autre tient aussi un registre : il y écrit pour qui, avec ses coordonnées.',
  },
  'processing/dpia-undecided': {
    title: 'Analyse d’impact non décidée',
    message: `L’activité « {activity} » réunit plusieurs critères de risque (${worded('criteria', criterionWords)}), sans décision sur une analyse d’impact.`,
    hint: 'Ajoutez dpia avec needed: true ou false, et reason.',
    why: 'Deux critères suffisent en général pour rendre l’analyse nécessaire. Décider que non est possible, à condition d’écrire pourquoi.',
  },
  'processing/dpia-refused-without-reason': {
    title: 'Analyse d’impact écartée sans raison',
    message: `L’activité « {activity} » écarte l’analyse d’impact malgré plusieurs critères de risque (${worded('criteria', criterionWords)}).`,
    hint: 'Ajoutez reason sous dpia, ou mettez needed: true.',
    why: 'Écarter l’analyse est un choix qui se défend devant l’autorité. Il faut pouvoir en montrer la raison.',
  },
  'processing/dpia-missing': {
    title: 'Analyse d’impact à faire',
    message: 'L’activité « {activity} » demande une analyse d’impact, qui n’est pas faite.',
    hint: 'Faites l’analyse avec votre délégué, puis inscrivez doneOn sous dpia.',
    why: 'L’analyse se fait avant de commencer : elle montre les risques tant qu’on peut encore les éviter.',
  },
  'processing/dpia-review-due': {
    title: 'Analyse d’impact à revoir',
    message: 'L’analyse d’impact de l’activité « {activity} » devait être revue le {reviewOn}.',
    hint: 'Revoyez l’analyse, puis inscrivez la nouvelle date dans reviewOn.',
    why: 'Les risques changent avec les logiciels, les échanges et les personnes. Une analyse ancienne rassure à tort.',
  },
  'processing/not-reviewed': {
    title: 'Fiche d’activité à relire',
    message: 'L’activité « {activity} » n’a plus été relue depuis le {reviewedOn}.',
    hint: 'Relisez la fiche avec le service concerné, puis mettez la date du jour dans reviewedOn.',
    why: 'Une relecture par an suffit à garder le registre vrai. Dix minutes par fiche, avec la personne qui fait le travail.',
  },
  'processing/never-reviewed': {
    title: 'Fiche d’activité jamais relue',
    message: 'L’activité « {activity} » ne porte pas de date de relecture.',
    hint: 'Relisez la fiche avec le service concerné, puis inscrivez reviewedOn.',
    why: 'Sans date, personne ne sait si la fiche décrit encore la réalité.',
  },
  'processing/automated-unexplained': {
    title: 'Décision automatisée non expliquée',
    message: 'L’activité « {activity} » décide par la machine seule, sans expliquer : {fields}.',
    hint: 'Complétez sous automatedDecision : logic (comment la décision est prise) et consequences (ce qu’elle change).',
    why: 'La personne a le droit de comprendre une décision prise sans personne, et de demander qu’un agent la revoie.',
  },
  'processing/automated-undeclared': {
    title: 'Décision automatisée : rien n’est dit',
    message: 'L’activité « {activity} » ne dit pas si une machine décide seule.',
    hint: 'Ajoutez automatedDecision avec exists: false, ou décrivez la décision.',
    why: 'Dire « aucune décision n’est prise par une machine seule » rassure, et vous oblige à le vérifier.',
  },
  'processing/no-owner': {
    title: 'Activité sans service responsable',
    message: 'L’activité « {activity} » n’est confiée à aucun service.',
    hint: 'Ajoutez owner avec un service de registers/services.',
    why: 'Le service qui fait le travail sait quand il change. C’est lui que vous appelez pour la relecture.',
  },
  'processing/dates-reversed': {
    title: 'Dates d’activité inversées',
    message: 'L’activité « {activity} » finit le {endedOn}, avant de commencer le {startedOn}.',
    hint: 'Corrigez startedOn ou endedOn.',
    why: 'Avec ces dates, l’activité n’a jamais existé et n’apparaît dans aucun avis.',
  },
};
