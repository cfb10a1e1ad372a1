import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { roleWords } from '../values.ts';

/** The organisation, its people and its roles. */
export const organisationChecks: Readonly<Record<string, CheckText>> = {
  'organisation/missing': {
    title: 'Organisation missing',
    message: 'No file describes your organisation.',
    hint: 'Create registers/organisation.yaml with kind, name, address, email and phone.',
    why: 'Everyone must know who processes their data. Every document starts there.',
  },
  'organisation/controller-contact': {
    title: 'Contact details of the controller incomplete',
    message: 'Contact details of your organisation are missing: {fields}.',
    hint: 'Complete registers/organisation.yaml: address, and at least email or phone.',
    why: 'People must be able to write to you or call you about their data. The law asks for these details in every notice.',
  },
  'organisation/single-channel': {
    title: 'Only one quick way to reach you',
    message: 'Your organisation gives no {field}.',
    hint: 'Add {field} to registers/organisation.yaml.',
    why: 'Some people do not write, others do not telephone. Two ways of contact open the door to all.',
  },
  'organisation/kind-differs-from-profile': {
    title: 'Kind of organisation and profile disagree',
    message: 'The kind of organisation is "{kind}", but the profile "{profile}" expects "{expected}".',
    hint: 'Correct kind in registers/organisation.yaml, or profile in cpas-sec.yaml.',
    why: 'The profile chooses the rules and the statutes. If it does not match, you are judged by the rules of another kind of body.',
  },
  'organisation/no-enterprise-number': {
    title: 'Enterprise number missing',
    message: 'The enterprise number (BCE/KBO) of your organisation is missing.',
    hint: 'Add enterpriseNumber to registers/organisation.yaml; the site of the Crossroads Bank for Enterprises gives it.',
    why: 'This number names your organisation without any doubt, in your documents and in the forms of the authorities.',
  },
  'organisation/no-siren': {
    title: 'SIREN number missing',
    message: 'The SIREN number of your organisation is missing.',
    hint: 'Add siren to registers/organisation.yaml; the public directory of enterprises gives it.',
    why: 'This number names your organisation without any doubt, in your documents and in the forms of the CNIL.',
  },
  'organisation/no-supervisory-authority': {
    title: 'Supervisory authority not given',
    message: 'Your organisation does not say to which authority people can complain.',
    hint: 'Add supervisoryAuthority to registers/organisation.yaml, for example be-apd (Belgium) or fr-cnil (France).',
    why: 'Every notice must say where to lodge a complaint. Without this field that passage would stay empty.',
  },
  'organisation/authority-of-another-country': {
    title: 'Supervisory authority of another country',
    message: 'The authority "{authority}" is competent for "{jurisdiction}", not for your country.',
    hint: 'Replace supervisoryAuthority by the authority of your country, or correct jurisdiction in registers/supervisory-authorities.',
    why: 'A complaint sent to the wrong authority gets lost or delayed. People have a right to the right address.',
  },
  'organisation/no-dpo': {
    title: 'No data protection officer',
    message: 'No data protection officer is designated today.',
    hint: 'Add a record role: dpo to registers/roles, with person or supplier, startedOn and contact.',
    why: 'A public body always has an officer: that is the law, whatever its size. Several bodies may share one.',
  },
  'organisation/dpo-contact': {
    title: 'Officer without contact details',
    message: 'The designation "{role}" gives no way to reach the data protection officer.',
    hint: 'Complete contact (email, phone or address) in registers/roles; an address of the function will do, without a person’s name.',
    why: 'Anyone may turn to the officer. The contact details stand in every notice and are sent to the authority.',
  },
  'organisation/dpo-conflict': {
    title: 'Officer with conflicting functions',
    message: `"{person}" is data protection officer and also holds the role ${worded('role', roleWords)}.`,
    hint: 'Designate another person as officer in registers/roles, if need be an external or shared one.',
    why: 'The officer checks the choices of the management. No one can check themselves.',
  },
  'organisation/role-without-holder': {
    title: 'Role without a holder',
    message: 'The role "{role}" has neither a person nor a supplier.',
    hint: 'Give person or supplier in registers/roles, or endedOn if the designation is over.',
    why: 'A role without a name is carried out by no one.',
  },
  'organisation/role-dates-reversed': {
    title: 'Dates of a designation reversed',
    message: 'The designation "{role}" ends on {endedOn}, before it starts on {startedOn}.',
    hint: 'Correct startedOn or endedOn in registers/roles.',
    why: 'With these dates the designation never existed: it counts for no rule.',
  },
  'organisation/person-dates-reversed': {
    title: 'Dates of a person reversed',
    message: '"{person}" leaves on {leftOn}, before arriving on {startedOn}.',
    hint: 'Correct startedOn or leftOn in registers/people.',
    why: 'These dates say who was to have access, and when. Reversed, they say nothing.',
  },
  'organisation/outsider-without-employer': {
    title: 'Outsider without an employer',
    message: '"{person}" works for a supplier, but it is not known which.',
    hint: 'Add employer to registers/people; for an employee, a trainee or a volunteer, correct kind.',
    why: 'The employer answers for the confidentiality of its staff. Without its name no contract covers this person.',
  },
};
