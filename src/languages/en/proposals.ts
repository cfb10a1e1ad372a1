import type { ProposalWords } from '../proposal-words.ts';

export const proposals: ProposalWords = {
  status: {
    compliant: 'compliant',
    partly: 'partly',
    'not-compliant': 'not compliant',
    'not-applicable': 'not applicable',
  },
  yes: 'yes',
  no: 'no',
  words: {
    statement: 'statement: {status}[, assessed on {day}][{late}][. {justification}]',
    afterYear: ', after the controlled year',
    measure: 'measure "{name}"',
    measureSince: 'measure "{name}", in place since {day}',
    action: 'action "{title}", {state}',
    approval: '{object}[ ({reference})], on {day}',
    version: '"{title}"[, version {version}][, of {day}]',
    noFinding: 'state on {day}: no finding of {codes}',
    finding: '{title} ({code})',
    lastYear: 'answer of {year}: {value}',
    counted: 'state on {day}: {count}',
    register: 'register as of {day}',
    contradicted: 'On {day}, the registers show: {titles}.',
  },
  counts: {
    entries: '{count} entry|{count} entries',
    people: '{count} person|{count} people',
    hours: '{count} h/week',
  },
  actionStates: {
    planned: 'planned',
    'in-progress': 'in progress',
    done: 'done',
    postponed: 'postponed',
    dropped: 'dropped',
  },
};
