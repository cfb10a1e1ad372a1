import type { CheckText } from '../../language.ts';

/** Back-ups, restore tests and the continuity of service. */
export const continuityChecks: Readonly<Record<string, CheckText>> = {
  'continuity/no-backup': {
    title: 'Aucune sauvegarde',
    message: 'Aucune sauvegarde en cours n’est inscrite.',
    hint: 'Créez registers/backups : pour chaque sauvegarde, id, name, medium, offSite, encrypted, frequency et startedOn.',
    why: 'Après une panne ou un rançongiciel, seule une copie permet de retrouver les dossiers et de payer les aides. La loi veut que l’accès aux données puisse être rétabli.',
  },
  'continuity/no-off-site-copy': {
    title: 'Aucune copie hors du bâtiment',
    message: 'Aucune sauvegarde n’est gardée hors du bâtiment.',
    hint: 'Prévoyez une copie gardée dans un autre bâtiment, puis inscrivez-la avec offSite: true.',
    why: 'Un incendie ou un vol emporte le serveur et la copie posée à côté.',
  },
  'continuity/not-encrypted': {
    title: 'Sauvegarde non chiffrée',
    message: 'La sauvegarde « {backup} » sort du bâtiment sans être inscrite comme chiffrée.',
    hint: 'Chiffrez-la et inscrivez encrypted: true ; pour un fournisseur, demandez-le-lui par écrit.',
    why: 'Une bande perdue ou un compte en ligne forcé livre tous les dossiers d’un coup. Chiffrée, la copie ne dit rien.',
  },
  'continuity/restore-test-overdue': {
    title: 'Essai de restauration à faire',
    message: 'La restauration de « {backup} » n’a pas été essayée dans le délai[ (dernière date connue : {since})].',
    hint: 'Restaurez quelques fichiers, puis ajoutez l’essai sous restoreTests : on, by, result, hours.',
    why: 'Une sauvegarde que l’on n’a jamais relue peut être vide. Il vaut mieux l’apprendre avant la panne.',
  },
  'continuity/restore-test-failed': {
    title: 'Essai de restauration non réussi',
    message: 'Le dernier essai de restauration de « {backup} », le {on}, n’a pas tout restitué.',
    hint: 'Réparez la sauvegarde, refaites l’essai, puis ajoutez-le sous restoreTests avec result: ok.',
    why: 'Aujourd’hui, une panne ferait perdre des données : la loi veut que vous puissiez les rétablir.',
  },
  'continuity/application-without-backup': {
    title: 'Application sans sauvegarde',
    message: 'Aucune sauvegarde en cours ne cite « {application} », hébergée au centre avec des données personnelles.',
    hint: 'Ajoutez « {application} » au champ applications de la sauvegarde qui la copie, ou créez cette sauvegarde.',
    why: 'Une application qu’on croyait copiée est la perte la plus fréquente après une panne.',
  },
  'continuity/no-recovery-time': {
    title: 'Délai de reprise non fixé',
    message: 'Rien ne dit en combien de temps « {application} » doit être remise en service après une panne.',
    hint: 'Proposez un délai au conseil, puis inscrivez recovery avec hours et decision.',
    why: 'Le délai accepté décide du matériel, du contrat et du coût. C’est un choix du conseil, pas du fournisseur.',
  },
  'continuity/recovery-not-decided': {
    title: 'Délai de reprise non décidé',
    message: 'Le délai de reprise de « {application} » ({hours} h) ne renvoie à aucune décision du conseil.',
    hint: 'Inscrivez decision sous recovery : la décision du conseil qui fixe ce délai ; si l’organe de la décision est faux, corrigez body dans registers/decisions.',
    why: 'Tant que le conseil n’a pas décidé, personne n’a accepté le coût ni le risque de ce délai.',
  },
  'continuity/recovery-slower-than-decided': {
    title: 'Reprise plus lente que décidé',
    message:
      'Le dernier essai de « {backup} » a pris {hours} h ; le délai décidé pour « {application} » est de {decided} h au plus.',
    hint: 'Accélérez la restauration, ou demandez au conseil un autre délai et corrigez recovery de « {application} ».',
    why: 'L’essai montre que le délai promis ne serait pas tenu.',
  },
  'continuity/exercise-overdue': {
    title: 'Plan de continuité à exercer',
    message:
      'Le plan de continuité « {document} » n’a pas été exercé dans le délai[ (dernière date connue : {since})].',
    hint: 'Faites l’exercice, puis créez dans registers/controls un contrôle avec duty: duty:continuity-exercise et ajoutez-y la date sous performances.',
    why: 'Un plan jamais essayé contient un numéro changé, une clé perdue, un mot de passe oublié. L’exercice les trouve.',
  },
};
