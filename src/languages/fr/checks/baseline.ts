import type { CheckText } from '../../language.ts';

export const baselineChecks: Readonly<Record<string, CheckText>> = {
  'baseline/duplicate': {
    title: 'Constat connu noté deux fois',
    message: 'Ce constat connu ({code}) est déjà noté plus haut.',
    hint: 'Supprimez une des deux entrées, ou lancez cpas-sec baseline.',
    why: 'Une entrée en double vient souvent de deux versions réunies à la main : relisez ce que baseline.yaml cache.',
  },
  'baseline/never-known': {
    title: 'Constat que personne ne peut remettre à plus tard',
    message: 'Un constat {code} dans {file} ne peut pas être noté comme connu.',
    hint: 'Corrigez ce qu’il montre, puis lancez cpas-sec baseline : l’entrée disparaît.',
    why: 'Un secret est lu par tous ceux qui ouvrent le dossier, et un fichier ou des réglages illisibles cachent tout le reste : ces constats se corrigent tout de suite.',
  },
  'baseline/unknown-code': {
    title: 'Code inconnu parmi les constats connus',
    message: 'Aucun contrôle ne porte le code « {code} » : cette entrée ne cache rien.',
    hint: 'Lancez cpas-sec baseline : l’entrée disparaît.',
    why: 'Un contrôle a changé de nom avec une nouvelle version, ou le code a été écrit à la main : ce qui devait être connu ne l’est plus.',
  },
};
