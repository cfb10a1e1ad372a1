type Words = Readonly<Record<string, string>>;

/** registers/roles: role */
export const roleWords: Words = {
  'security-adviser': 'security adviser',
  'deputy-security-adviser': 'deputy security adviser',
  dpo: 'data protection officer',
  'deputy-dpo': 'deputy data protection officer',
  'local-access-manager': 'local access manager',
  'entity-access-responsible': 'entity access responsible',
  'platform-member': 'member of the security platform',
  'head-of-daily-management': 'head of daily management',
  president: 'president',
};

/** registers/documents: kind */
export const documentWords: Words = {
  'security-policy': 'security policy',
  'triennial-plan': 'security plan',
  'annual-report': 'annual report',
  questionnaire: 'questionnaire',
  'it-charter': 'IT charter',
  'continuity-plan': 'continuity plan',
  'risk-analysis': 'risk analysis',
  'audit-report': 'audit report',
  'norm-statement': 'statement of compliance',
  'platform-minutes': 'minutes of the platform',
  procedure: 'procedure',
  directive: 'directive',
  form: 'form',
  other: 'other document',
};

/** registers/rooms: protections.against */
export const dangerWords: Words = {
  fire: 'fire',
  water: 'water',
  intrusion: 'intrusion',
  'power-cut': 'power cut',
  heat: 'heat',
};

/** registers/processing-activities: dpia.criteria (WP 248) */
export const criterionWords: Words = {
  scoring: 'evaluation or scoring',
  'automated-decision': 'automated decision',
  'systematic-monitoring': 'systematic monitoring',
  'sensitive-data': 'sensitive data',
  'large-scale': 'large scale',
  matching: 'matching of data',
  'vulnerable-persons': 'vulnerable persons',
  'innovative-use': 'innovative use',
  'bars-a-right': 'access to a right barred',
};

/** registers/norms: status */
export const statusWords: Words = {
  compliant: 'compliant',
  partly: 'partly compliant',
  'not-compliant': 'not compliant',
  'not-applicable': 'not applicable',
};

/** registers/plan: state */
export const stateWords: Words = {
  planned: 'planned',
  'in-progress': 'in progress',
  done: 'done',
  postponed: 'postponed',
  dropped: 'dropped',
};
