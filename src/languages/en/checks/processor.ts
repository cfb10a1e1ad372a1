import type { CheckText } from '../../language.ts';

/** The processors and their contracts. */
export const processorChecks: Readonly<Record<string, CheckText>> = {
  'processor/no-contract': {
    title: 'Processor without a contract',
    message: '"{processor}" processes data for you without a contract on record.',
    hint: 'Add contract in registers/processors (reference, signedOn, clauses), or processesPersonalData: false if this supplier sees no data.',
    why: 'Without a contract nothing obliges the supplier to keep secrecy or to erase the data in the end. The law requires it in writing.',
  },
  'processor/contract-not-signed': {
    title: 'Contract not signed',
    message: 'The contract with "{processor}" is not signed yet.',
    hint: 'Have the contract signed, then record signedOn.',
    why: 'A draft contract binds no one. Until then the supplier should have no access to the data.',
  },
  'processor/clauses-missing': {
    title: 'Mandatory clauses missing',
    message: 'The contract with "{processor}" lacks mandatory clauses ({count}): {clauses}.',
    hint: 'Read the contract again and set true under clauses for those it contains; for the others, ask the supplier for an amendment.',
    why: 'The law lists what this contract must contain. Each missing clause is a protection you cannot demand.',
  },
  'processor/contract-dates-reversed': {
    title: 'Dates of a contract reversed',
    message: 'The contract with "{processor}" ends on {endsOn}, before it starts on {startsOn}.',
    hint: 'Correct startsOn or endsOn under contract.',
    why: 'With these dates no day is covered by the contract.',
  },
  'processor/contract-expired': {
    title: 'Contract expired',
    message: 'The contract with "{processor}" expired on {endsOn}.',
    hint: 'Renew the contract and correct endsOn, set tacitRenewal: true if it renews by itself, or endedOn if the work has stopped.',
    why: 'After the end of the contract the supplier holds your data without any commitment.',
  },
  'processor/contract-expiring': {
    title: 'Contract about to expire',
    message: 'The contract with "{processor}" ends on {endsOn} (days left: {days}).',
    hint: 'Plan the renewal or the return of the data, then correct endsOn; set tacitRenewal: true if it renews by itself.',
    why: 'A tender, a decision of the council and a signature take weeks. It is better to start now.',
  },
  'processor/no-location': {
    title: 'Place of the data unknown',
    message: 'It is not known in which country "{processor}" keeps or consults the data.',
    hint: 'Ask the supplier, then add locations, for example [BE].',
    why: 'The country decides whether the transfer is allowed and what the notice must say about it. Remote support counts too.',
  },
  'processor/location-outside-eea': {
    title: 'Data outside Europe, transfer not declared',
    message: '"{processor}" processes data in {country}, but the activity "{activity}" does not declare this transfer.',
    hint: 'Add transfers to the activity "{activity}", with to, country: {country} and safeguard.',
    why: 'Outside the European Economic Area a safeguard is needed, and people must be told.',
  },
  'processor/no-security-contact': {
    title: 'Security contact missing',
    message: 'It is not known whom to reach at "{processor}" in case of an incident.',
    hint: 'Add securityContact with email or phone.',
    why: 'After a data breach you have 72 hours. That is not the time to look for a number.',
  },
  'processor/used-by-no-activity': {
    title: 'Processor without an activity',
    message: 'No activity calls on "{processor}".',
    hint: 'Add "{processor}" to the field processors of the activities concerned, or record endedOn.',
    why: 'A supplier who processes data always serves some purpose. If it appears nowhere, the notice does not name it.',
  },
  'processor/data-outside-activities': {
    title: 'Data entrusted but not processed',
    message: '"{processor}" receives the category "{category}", which none of its activities uses.',
    hint: 'Add "{category}" to the field data of the activity, or remove it from the record of the supplier.',
    why: 'A supplier only receives the data its work needs. The difference shows something forgotten, or something sent too much.',
  },
  'processor/not-audited': {
    title: 'Supplier to be checked',
    message: 'The guarantees of "{processor}" have not been checked since {since}.',
    hint: 'Ask the supplier for its certificates or its audit report, then record auditedOn.',
    why: 'You answer for the choice of your suppliers. A check from time to time, even on paper, is often enough.',
  },
};
