import type { StatementTexts } from '../statement-words.ts';
import { stateWords } from './values.ts';

export const statement: StatementTexts = {
  standings: {
    compliant: 'compliant',
    partly: 'partly',
    'not-compliant': 'not met',
    'not-applicable': 'not applicable',
    contradicted: 'contradicted',
    unknown: 'unknown',
  },
  words: {
    head: 'Statement of compliance as of {day}; profile {profile}, level {level}',
    coverage: 'Norms that bind the centre: {stated} of {count} stated',
    conditions: 'Norms on a condition: {stated} of {count} stated',
    tilde: '~: reconstructed number that no official source confirms.',
    unbound: 'No minimal norm binds this centre: only the norms it speaks of are shown.',
    domain: '{name}: {stated}/{count} stated',
    other: 'Other norms and texts',
    conditional: '(on a condition)',
    foreign: '(does not bind the centre)',
    declared: 'stated {status}: {place}',
    against: 'contradicted by {code}: {place}',
    stale: 'to be assessed again since {day}',
    unproven: 'neither measure nor proof',
    action: 'plan: {title} ({when}, {state})',
    quarter: 'Q{quarter} {year}',
    year: '{year}',
    undated: 'no date',
    noAction: 'no action of the plan still to be done answers it',
    missing: 'nothing is stated',
    none: 'No norm in this case.',
    summary: 'To look at',
  },
  concerns: {
    contradictions: 'norm contradicted by the registers|norms contradicted by the registers',
    stale: 'norm to assess again (period: {period})|norms to assess again (period: {period})',
    unproven: 'compliant norm without measure or proof|compliant norms without measure or proof',
    gaps: 'norm partly or not met; without an action: {bare}|norms partly or not met; without an action: {bare}',
    missing: 'norm without any statement|norms without any statement',
  },
  states: stateWords,
};
