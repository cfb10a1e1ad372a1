import type { CheckText } from '../../language.ts';

/** Back-ups, restore tests and the continuity of service. */
export const continuityChecks: Readonly<Record<string, CheckText>> = {
  'continuity/no-backup': {
    title: 'No back-up',
    message: 'No current back-up is on record.',
    hint: 'Create registers/backups: for each back-up, id, name, medium, offSite, encrypted, frequency and startedOn.',
    why: 'After a breakdown or ransomware, only a copy lets you find the files again and pay the aid. The law wants access to the data to be restorable.',
  },
  'continuity/no-off-site-copy': {
    title: 'No copy outside the building',
    message: 'No back-up is kept outside the building.',
    hint: 'Arrange a copy kept in another building, then record it with offSite: true.',
    why: 'A fire or a theft takes the server and the copy beside it.',
  },
  'continuity/not-encrypted': {
    title: 'Back-up not encrypted',
    message: 'The back-up "{backup}" leaves the building and is not on record as encrypted.',
    hint: 'Encrypt it and write encrypted: true; when a supplier does it, ask them in writing.',
    why: 'A lost tape or a forced on-line account gives every file away at once. Encrypted, the copy says nothing.',
  },
  'continuity/restore-test-overdue': {
    title: 'Restore test due',
    message: 'The restoration of "{backup}" was not tested in time[ (last known day: {since})].',
    hint: 'Restore a few files, then add the test under restoreTests: on, by, result, hours.',
    why: 'A back-up that was never read again may be empty. It is better to learn that before the breakdown.',
  },
  'continuity/restore-test-failed': {
    title: 'Restore test failed',
    message: 'The last restore test of "{backup}", on {on}, did not give everything back.',
    hint: 'Mend the back-up, test again, then add the test under restoreTests with result: ok.',
    why: 'Today a breakdown would lose data: the law wants you to be able to restore them.',
  },
  'continuity/application-without-backup': {
    title: 'Application without back-up',
    message: 'No current back-up names "{application}", hosted at the centre with personal data.',
    hint: 'Add "{application}" to the applications of the back-up that copies it, or create that back-up.',
    why: 'An application that was thought to be copied is the most common loss after a breakdown.',
  },
  'continuity/no-recovery-time': {
    title: 'No recovery time',
    message: 'Nothing says how soon "{application}" must work again after a breakdown.',
    hint: 'Propose a time to the council, then write recovery with hours and decision.',
    why: 'The accepted time decides the equipment, the contract and the cost. It is the council’s choice, not the supplier’s.',
  },
  'continuity/recovery-not-decided': {
    title: 'Recovery time not decided',
    message: 'The recovery time of "{application}" ({hours} h) refers to no decision of the council.',
    hint: 'Write under recovery the decision of the council that sets this time; if the body of the decision is wrong, correct body in registers/decisions.',
    why: 'Until the council has decided, nobody has accepted the cost or the risk of this time.',
  },
  'continuity/recovery-slower-than-decided': {
    title: 'Recovery slower than decided',
    message:
      'The last test of "{backup}" took {hours} h; for "{application}", the time decided is {decided} h at most.',
    hint: 'Make the restoration faster, or ask the council for another time and correct recovery of "{application}".',
    why: 'The test shows that the promised time would not be kept.',
  },
  'continuity/exercise-overdue': {
    title: 'Continuity plan to be exercised',
    message: 'The continuity plan "{document}" was not exercised in time[ (last known day: {since})].',
    hint: 'Hold the exercise, then create in registers/controls a control with duty: duty:continuity-exercise and add the day to it under performances.',
    why: 'A plan that was never tried holds a changed number, a lost key, a forgotten password. The exercise finds them.',
  },
};
