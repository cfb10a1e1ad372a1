import type { CheckText } from '../../language.ts';

/** The impact assessments. */
export const dpiaChecks: Readonly<Record<string, CheckText>> = {
  'dpia/unknown-to-activity': {
    title: 'Analyse d’impact absente du registre',
    message:
      'L’activité « {activity} » annonce une analyse d’impact faite le {doneOn}, qui ne figure pas au registre des analyses.',
    hint: 'Ajoutez dans registers/dpias une analyse avec activity: {activity}, doneOn, description, necessity, risks et measures.',
    why: 'Une date ne montre pas ce que l’analyse contient. Le registre permet de la relire quand le traitement change.',
  },
  'dpia/activity-says-not-needed': {
    title: 'Analyse faite, mais dite inutile',
    message:
      'L’analyse « {assessment} » porte sur l’activité « {activity} », qui déclare qu’aucune analyse n’est nécessaire.',
    hint: 'Mettez needed: true sous dpia dans l’activité « {activity} » ; si le projet est abandonné, inscrivez outcome: abandoned à l’analyse.',
    why: 'Les deux registres se contredisent. Celui qui les lit ne sait pas lequel croire.',
  },
  'dpia/not-finished': {
    title: 'Analyse d’impact inachevée',
    message:
      'L’analyse « {assessment} », commencée le {startedOn}, n’est pas achevée, alors que l’activité « {activity} » a commencé.',
    hint: 'Achevez l’analyse et inscrivez doneOn ; si l’activité n’a pas encore commencé, corrigez son startedOn.',
    why: 'L’analyse se fait avant le traitement : après, les personnes courent déjà les risques qu’elle devait éviter.',
  },
  'dpia/consultation-missing': {
    title: 'Autorité non consultée',
    message:
      'L’analyse « {assessment} » conclut à un risque encore élevé pour l’activité « {activity} », et rien ne dit que l’autorité a été consultée.',
    hint: 'Consultez l’autorité de contrôle avant le traitement, puis inscrivez sentOn sous consultation ; si de nouvelles mesures réduisent le risque, corrigez outcome.',
    why: 'Quand le risque reste élevé malgré les mesures, le RGPD veut que l’autorité soit consultée avant le traitement.',
  },
  'dpia/no-dpo-opinion': {
    title: 'Analyse sans avis du délégué',
    message: 'L’analyse « {assessment} » (activité « {activity} ») est achevée sans avis inscrit du délégué.',
    hint: 'Demandez l’avis du délégué, ajoutez-le à registers/opinions, puis inscrivez son identifiant dans opinion.',
    why: 'La loi veut que le responsable demande conseil au délégué. L’écrit montre que son avis a été demandé, et s’il a été suivi.',
  },
  'dpia/incomplete': {
    title: 'Analyse d’impact incomplète',
    message: 'Il manque à l’analyse « {assessment} » (activité « {activity} ») : {fields}.',
    hint: 'Complétez ces champs : un résumé suffit si le texte entier est joint dans evidence.',
    why: 'La loi fixe le contenu minimal : le traitement, sa nécessité, les risques pour les personnes et les mesures.',
  },
  'dpia/review-due': {
    title: 'Analyse d’impact à relire',
    message: 'L’analyse « {assessment} » (activité « {activity} ») devait être relue le {reviewOn}.',
    hint: 'Relisez l’analyse avec le service et le délégué, puis inscrivez la nouvelle date dans reviewOn.',
    why: 'Un nouveau logiciel, un nouvel échange ou un incident change les risques. L’analyse doit suivre.',
  },
  'dpia/dates-differ': {
    title: 'Dates d’analyse différentes',
    message: 'L’analyse « {assessment} » a été achevée le {doneOn}, mais l’activité « {activity} » dit le {saidOn}.',
    hint: 'Corrigez doneOn, dans registers/dpias ou sous dpia dans l’activité « {activity} » : la date de la dernière analyse.',
    why: 'Deux dates pour une même analyse font douter des deux, et l’échéance de la relecture en dépend.',
  },
};
