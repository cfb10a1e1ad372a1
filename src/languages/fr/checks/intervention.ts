import type { CheckText } from '../../language.ts';

/** The register of interventions. */
export const interventionChecks: Readonly<Record<string, CheckText>> = {
  'intervention/not-announced': {
    title: 'Intervention non annoncée',
    message: 'Rien ne dit que le conseiller en sécurité a été averti de l’intervention {number}.',
    hint: 'Inscrivez announcedOn, le jour où le conseiller l’a su ; pour une urgence (planned: false), ce jour peut suivre l’intervention.',
    why: 'Le conseiller ne protège que ce qu’il connaît. Le modèle de politique des CPAS demande de lui annoncer chaque intervention, prévue ou non.',
  },
  'intervention/not-agreed': {
    title: 'Intervention commencée sans accord',
    message: 'L’intervention {number} a commencé sans accord inscrit du conseiller en sécurité.',
    hint: 'Inscrivez agreedOn et agreedBy, ou planned: false si c’était une urgence.',
    why: 'L’accord préalable donne au conseiller le temps de demander une sauvegarde, un témoin ou un autre moment.',
  },
  'intervention/announced-after-start': {
    title: 'Intervention annoncée trop tard',
    message: 'L’intervention {number} a été annoncée le {announcedOn}, après son début le {startedOn}.',
    hint: 'Corrigez announcedOn ou startedOn ; si c’était une urgence, inscrivez planned: false.',
    why: 'Annoncée après coup, l’intervention échappe au conseiller. Seule une urgence le justifie.',
  },
  'intervention/agreed-after-start': {
    title: 'Accord donné après le début',
    message: 'L’accord sur l’intervention {number} date du {agreedOn}, après son début le {startedOn}.',
    hint: 'Corrigez agreedOn ou startedOn ; si c’était une urgence, inscrivez planned: false.',
    why: 'Un accord donné après coup ne prévient plus rien. Seule une urgence le justifie.',
  },
  'intervention/no-result': {
    title: 'Intervention sans résultat',
    message: 'L’intervention {number} est finie depuis le {endedOn}, mais son résultat n’est pas inscrit.',
    hint: 'Inscrivez result : ce qui a été fait et constaté, en une phrase.',
    why: 'Sans résultat, le registre ne dit pas si la panne est réparée ni si la mise à jour a réussi.',
  },
  'intervention/not-ended': {
    title: 'Intervention restée ouverte',
    message: 'L’intervention {number}, commencée le {startedOn}, n’a pas de date de fin.',
    hint: 'Inscrivez endedOn et result si elle est finie ; sinon, demandez où elle en est à la personne qui la mène.',
    why: 'Une intervention qui traîne laisse souvent un accès ouvert ou un appareil à moitié réglé.',
  },
  'intervention/nobody': {
    title: 'Intervention sans auteur',
    message: 'On ne sait pas qui a fait l’intervention {number}.',
    hint: 'Inscrivez by (une personne du registre) ou supplier (un fournisseur).',
    why: 'En cas d’incident, la première question est : qui a touché à cet appareil ?',
  },
  'intervention/dates-reversed': {
    title: 'Dates d’intervention inversées',
    message: 'L’intervention {number} finit le {endedOn}, avant de commencer le {startedOn}.',
    hint: 'Corrigez startedOn ou endedOn.',
    why: 'Avec ces dates, le registre ne prouve rien.',
  },
  'intervention/number-twice': {
    title: 'Numéro d’intervention employé deux fois',
    message: 'Le numéro {number} est déjà celui de l’intervention « {other} ».',
    hint: 'Donnez à l’une des deux le premier numéro libre de l’année.',
    why: 'Un rapport ou une facture qui cite ce numéro ne désigne plus une seule intervention.',
  },
  'intervention/number-gap': {
    title: 'Trou dans la numérotation',
    message: 'Il manque des numéros d’intervention en {year} : {missing}.',
    hint: 'Ajoutez les interventions oubliées ; si un numéro n’a jamais servi, inscrivez une dérogation motivée dans cpas-sec.yaml.',
    why: 'Des numéros qui se suivent montrent qu’aucune intervention n’a été effacée du registre.',
  },
  'intervention/number-of-another-year': {
    title: 'Numéro d’une autre année',
    message: 'L’intervention {number} a eu lieu en {year}, mais porte le numéro d’une autre année.',
    hint: 'Corrigez number, ou la date si c’est elle qui est fausse.',
    why: 'Le registre se tient par année : sous un autre millésime, l’intervention ne se retrouve pas.',
  },
  'intervention/ups-check-overdue': {
    title: 'Onduleur à contrôler',
    message: 'L’onduleur « {asset} » n’a pas été contrôlé dans le délai[ (dernière date connue : {since})].',
    hint: 'Faites l’essai, puis inscrivez dans registers/interventions une intervention nature: ups-check qui cite « {asset} » sous assets, ou dans registers/controls un contrôle avec duty: duty:ups-check.',
    why: 'La batterie d’un onduleur s’use sans rien dire. Le jour de la coupure, le serveur s’arrête net et des données se perdent.',
  },
};
