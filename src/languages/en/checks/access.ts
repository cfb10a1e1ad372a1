import type { CheckText } from '../../language.ts';

/** The accesses to applications and rooms. */
export const accessChecks: Readonly<Record<string, CheckText>> = {
  'access/held-after-departure': {
    title: 'Access kept after departure',
    message:
      '"{person}" left on {leftOn}, but the access "{access}" is still open[ (kept on purpose until {keptUntil}, now past)].',
    hint: 'Withdraw the access, then record withdrawnOn in registers/accesses; if it must be kept for a while, add keptUntil and keptReason.',
    why: 'An account that nobody uses any more is an open door. Anyone who looked at data through it would cause a data breach.',
  },
  'access/kept-without-reason': {
    title: 'Access kept without a reason',
    message: 'The access "{access}" of "{person}" is kept until {keptUntil}, without a written reason.',
    hint: 'Add keptReason, or withdraw the access and record withdrawnOn.',
    why: 'Keeping an access after a departure is an exception. One must be able to say who needs it and why.',
  },
  'access/before-arrival': {
    title: 'Access older than the arrival',
    message: 'The access "{access}" dates from {grantedOn}, but "{person}" has been here since {startedOn}.',
    hint: 'Correct grantedOn in registers/accesses or startedOn in registers/people.',
    why: 'An access begins on the day the person needs it. Before that day someone else may have used it.',
  },
  'access/dates-reversed': {
    title: 'Dates reversed',
    message: '"{entry}" ends on {to}, before it starts on {from}.',
    hint: 'Correct grantedOn or withdrawnOn (access), startedOn or endedOn (application).',
    why: 'With these dates nobody can say who had access to what on a given day.',
  },
  'access/no-target': {
    title: 'Access to nothing in particular',
    message: 'The access "{access}" of "{person}" must name either an application or a room.',
    hint: 'Record application or room, only one of the two; make two records for two accesses.',
    why: 'The table of accesses answers two questions: who, and to what. Each line is reviewed and withdrawn by itself.',
  },
  'access/no-grantor': {
    title: 'Access granted by no one known',
    message: 'It is not known who granted the access "{access}" to "{person}".',
    hint: 'Add grantedBy: the person who decided on this access.',
    why: 'An access is a decision. Whoever took it can say whether it is still needed.',
  },
  'access/granted-by-oneself': {
    title: 'Access granted to oneself',
    message: '"{person}" decided on their own access "{access}".',
    hint: 'Have the access confirmed by someone in charge, then correct grantedBy.',
    why: 'Nobody should be the only judge of their own rights. A second look prevents excess, and suspicion.',
  },
  'access/grantor-not-there': {
    title: 'Access granted by someone absent',
    message: 'The access "{access}" was granted on {grantedOn} by "{grantor}", who was not in office that day.',
    hint: 'Correct grantedBy or grantedOn in registers/accesses, or the dates of the person in registers/people.',
    why: 'One of the two records is wrong. As long as it is not known which, nothing proves the decision.',
  },
  'access/no-reason': {
    title: 'Access without a reason',
    message: 'It is not known why "{person}" has the access "{access}".',
    hint: 'Add reason, in one line: the task that needs this access.',
    why: 'People only have access to what their work needs. Without a reason the yearly review has nothing to check.',
  },
  'access/admin-unjustified': {
    title: 'Administrator without a reason',
    message: 'The access "{access}" gives "{person}" the rights of an administrator, without a written reason.',
    hint: 'Add reason, or give a lower level (level: write or read).',
    why: 'An administrator can see and erase everything. These accounts must be few, and justified one by one.',
  },
  'access/not-reviewed': {
    title: 'Access to be reviewed',
    message: 'The access "{access}" of "{person}" has not been checked[ since {since}].',
    hint: 'Ask the person in charge whether it is still needed, then record reviewedOn and reviewedBy, or withdrawnOn; a review of the whole list can go in registers/controls (duty: duty:access-review).',
    why: 'People change jobs and their accesses remain. One review a year keeps them from piling up.',
  },
  'access/duplicate': {
    title: 'Access recorded twice',
    message: 'The access "{access}" of "{person}" repeats "{first}".',
    hint: 'Keep one record; if there are two accounts, tell them apart by profile.',
    why: 'When the person leaves, one is withdrawn and the other forgotten.',
  },
  'access/application-ended': {
    title: 'Access to something closed',
    message: 'The access "{access}" of "{person}" opens "{target}", out of use since {endedOn}.',
    hint: 'Record withdrawnOn in registers/accesses, or correct the end date if the resource still serves.',
    why: 'An old application often keeps its accounts and its data. It has to be closed for everyone.',
  },
  'access/stream-without-social-work': {
    title: 'Social security stream outside social work',
    message: '"{person}" has access to "{application}" ("{access}"), a stream reserved to social work.',
    hint: 'Withdraw the access and record withdrawnOn, or set socialWork: true in registers/people if the function is one of social work.',
    why: 'The deliberations of the information security committee reserve these streams to those who handle requests for aid. Misuse may cost the centre its access to the network.',
  },
  'access/stream-without-authorisation': {
    title: 'Stream without a recorded authorisation',
    message: 'It is not known which authorisation allows the stream "{application}".',
    hint: 'Add stream.authorisation (the deliberation of the committee) or stream.texts (the statute) in registers/applications.',
    why: 'Each stream of social data needs a deliberation, unless a statute exempts it. The centre must be able to cite it.',
  },
  'access/application-without-owner': {
    title: 'Application without an owner',
    message: 'It is not known who decides on the accesses to "{application}".',
    hint: 'Add owner in registers/applications: the person who decides on the accesses.',
    why: 'Without someone in charge, accesses are given on request and nobody reviews them.',
  },
  'access/application-without-access': {
    title: 'Application nobody has access to',
    message: '"{application}" is in use, but no recorded access opens it.',
    hint: 'Record in registers/accesses who has access, or endedOn in registers/applications if it no longer serves.',
    why: 'Often something was forgotten in the table of accesses. What is not in it is not withdrawn on departure.',
  },
  'access/no-accesses': {
    title: 'No access recorded at all',
    message: 'Applications are recorded ({count}), but it is not known who has access to them.',
    hint: 'Create registers/accesses: one record per person and application (person, application, level, grantedOn, grantedBy, reason).',
    why: 'The table of accesses is what an inspection asks for first, and what serves on the day someone leaves.',
  },
};
