import type { CheckText } from '../../language.ts';

/** The register of interventions. */
export const interventionChecks: Readonly<Record<string, CheckText>> = {
  'intervention/not-announced': {
    title: 'Intervention not announced',
    message: 'Nothing says that the security adviser was told of intervention {number}.',
    hint: 'Write announcedOn, the day the adviser knew; for an emergency (planned: false) that day may follow the work.',
    why: 'The adviser can only protect what is known. The model policy for CPAS asks that every intervention be announced, planned or not.',
  },
  'intervention/not-agreed': {
    title: 'Intervention begun without agreement',
    message: 'Intervention {number} began without an agreement of the security adviser on record.',
    hint: 'Write agreedOn and agreedBy, or planned: false if it was an emergency.',
    why: 'Agreement beforehand gives the adviser time to ask for a back-up, a witness or another moment.',
  },
  'intervention/announced-after-start': {
    title: 'Intervention announced too late',
    message: 'Intervention {number} was announced on {announcedOn}, after it began on {startedOn}.',
    hint: 'Correct announcedOn or startedOn; if it was an emergency, write planned: false.',
    why: 'Announced afterwards, the work escapes the adviser. Only an emergency excuses that.',
  },
  'intervention/agreed-after-start': {
    title: 'Agreement given after the start',
    message: 'The agreement on intervention {number} is of {agreedOn}, after it began on {startedOn}.',
    hint: 'Correct agreedOn or startedOn; if it was an emergency, write planned: false.',
    why: 'An agreement given afterwards prevents nothing. Only an emergency excuses that.',
  },
  'intervention/no-result': {
    title: 'Intervention without result',
    message: 'Intervention {number} ended on {endedOn}, but its result is not written.',
    hint: 'Write result: what was done and seen, in one sentence.',
    why: 'Without a result, the register does not say whether the fault is mended or the update worked.',
  },
  'intervention/not-ended': {
    title: 'Intervention left open',
    message: 'Intervention {number}, begun on {startedOn}, has no last day.',
    hint: 'Write endedOn and result if it is over; if not, ask whoever does it how far it is.',
    why: 'Work that drags on often leaves an access open or a device half configured.',
  },
  'intervention/nobody': {
    title: 'Intervention by nobody',
    message: 'It is not known who carried out intervention {number}.',
    hint: 'Write by (a person of the register) or supplier.',
    why: 'After an incident the first question is: who touched this device?',
  },
  'intervention/dates-reversed': {
    title: 'Intervention dates reversed',
    message: 'Intervention {number} ends on {endedOn}, before it begins on {startedOn}.',
    hint: 'Correct startedOn or endedOn.',
    why: 'With these dates the register proves nothing.',
  },
  'intervention/number-twice': {
    title: 'Intervention number used twice',
    message: 'Number {number} already belongs to intervention "{other}".',
    hint: 'Give one of the two the first free number of the year.',
    why: 'A report or an invoice that cites this number no longer means one intervention.',
  },
  'intervention/number-gap': {
    title: 'Gap in the numbers',
    message: 'Intervention numbers are missing in {year}: {missing}.',
    hint: 'Add the forgotten interventions; if a number was never used, record a waiver with its reason in cpas-sec.yaml.',
    why: 'Numbers without gaps show that no intervention was removed from the register.',
  },
  'intervention/number-of-another-year': {
    title: 'Number of another year',
    message: 'Intervention {number} took place in {year}, but bears the number of another year.',
    hint: 'Correct number, or the day if that is what is wrong.',
    why: 'The register is kept by year: under another year the intervention cannot be found.',
  },
  'intervention/ups-check-overdue': {
    title: 'UPS to be checked',
    message: 'The UPS "{asset}" was not checked in time[ (last known day: {since})].',
    hint: 'Make the test, then add an intervention of nature ups-check that names "{asset}" under assets, or a control with duty: duty:ups-check.',
    why: 'The battery of a UPS wears out in silence. On the day of the power cut the server stops dead and data are lost.',
  },
};
