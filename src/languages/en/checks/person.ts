import type { CheckText } from '../../language.ts';

/** The people: what they signed, what they were told, what they give back. */
export const personChecks: Readonly<Record<string, CheckText>> = {
  'person/declaration-missing': {
    title: 'Confidentiality declaration missing',
    message: '"{person}" has access to data, but no signed confidentiality declaration is on record for this person.',
    hint: 'Have the declaration signed, then add a record in registers/declarations (person, variant, signedOn, archivedAt).',
    why: 'The signature proves that the person knows the duty of secrecy. It is asked before the first access: of staff, council members, trainees and the staff of suppliers.',
  },
  'person/no-declarations': {
    title: 'No confidentiality declaration at all',
    message: 'The register of declarations is empty, while people should have signed ({count}).',
    hint: 'Create registers/declarations and record the declarations already signed, then have the other people sign.',
    why: 'Without this register you cannot show who has promised to keep secrecy.',
  },
  'person/declaration-late': {
    title: 'Declaration signed too late',
    message: '"{person}" signed on {signedOn}, but was already working with data on {on}.',
    hint: 'If there is an older signature, record it in registers/declarations; if not, record a waiver with its reason in cpas-sec.yaml and put the declaration in the arrival file from now on.',
    why: 'The declaration is signed before the first access. In between, nothing proves that the person knew the duties.',
  },
  'person/declaration-not-archived': {
    title: 'Signed declaration without a place',
    message: 'It is not known where the declaration that "{person}" signed on {signedOn} is kept.',
    hint: 'Add archivedAt (where the original is) or evidence (the scanned copy).',
    why: 'A signature only serves if it can be shown. The security adviser keeps these declarations.',
  },
  'person/declaration-of-wrong-variant': {
    title: 'Wrong model of declaration',
    message: '"{person}" ({kind}) signed the model "{written}"; the right one is "{variant}".',
    hint: 'Have the right model signed, or correct variant if the record is wrong.',
    why: 'The two models do not cite the same duties: staff and council members are already bound to secrecy by their position, outsiders commit to it by their signature.',
  },
  'person/not-informed': {
    title: 'Newcomer without instructions',
    message: '"{person}" has been here since {startedOn} and has not received the security instructions.',
    hint: 'Give the instructions, then record informedOn in registers/people, or add this person to a record of registers/trainings (kind: arrival).',
    why: 'Mistakes happen sooner in the first weeks. Instructions are given on arrival, with the keys and the password.',
  },
  'person/awareness-overdue': {
    title: 'Awareness to be renewed',
    message: 'No awareness action has reached "{person}" since {oldest}.',
    hint: 'Record in registers/trainings the action that did (everyone: true, services or participants), or plan one.',
    why: 'Many incidents begin with a click or a forgotten paper. The norms ask to make every collaborator aware; once a year is a good rhythm.',
  },
  'person/no-awareness': {
    title: 'No awareness action at all',
    message: 'The register of awareness actions is empty.',
    hint: 'Create registers/trainings and record the sessions, posters and messages of the year (subject, on, kind, everyone or participants).',
    why: 'The norms ask to make every collaborator aware. A poster or a message counts, as long as a trace is kept.',
  },
  'person/asset-after-departure': {
    title: 'Equipment kept after departure',
    message: '"{person}" left on {leftOn} and still has "{asset}".',
    hint: 'Get the object back, then record returnedOn in registers/assets, or name the new holder (holder, heldSince).',
    why: 'A device that left with someone takes data along, and nobody updates it any more.',
  },
  'person/key-after-departure': {
    title: 'Key kept after departure',
    message: '"{person}" left on {leftOn} and still has "{key}" (room "{room}").',
    hint: 'Get the key or badge back, or change the code, then record returnedOn under keys in registers/rooms.',
    why: 'A key that has not come back still opens the door. If it cannot be found, the lock has to be changed.',
  },
  'person/mailbox-open': {
    title: 'Mailbox still open',
    message: '"{person}" left on {leftOn}; the mailbox was to be closed by {closeBy}.',
    hint: 'Close the mailbox, then record mailbox.closedOn; set mailbox.none: true if this person had none.',
    why: 'After a month, correspondents know whom to write to. A forgotten mailbox receives data that nobody handles, and attracts attackers.',
  },
};
