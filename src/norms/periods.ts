// Generated from norms/duties.yaml by `npm run generate`: change the duties, not this file.

/** ISO 8601 period of each duty that has one: rhythm of a periodic duty, time limit of an event. Sources: norms/duties.yaml. */
export const periods = {
  'annual-report': 'P1Y',
  'security-plan': 'P3Y',
  'security-plan-review': 'P1Y',
  'questionnaire': 'P1Y',
  'compliance-audit': 'P4Y',
  'policy-review': 'P1Y',
  'council-security-item': 'P1M',
  'asset-inventory': 'P6M',
  'ups-check': 'P6M',
  'access-review': 'P1Y',
  'leaver-mailbox': 'P1M',
  'awareness': 'P1Y',
  'restore-test': 'P1Y',
  'continuity-exercise': 'P1Y',
  'patching': 'P1M',
  'secondary-network-meeting': 'P6M',
  'dpo-hours': 'P1Y',
  'breach-notification': 'PT72H',
  'request-answer': 'P1M',
  'request-extension': 'P2M',
  'notice-indirect': 'P1M',
  'camera-declaration': 'P1Y',
  'camera-images': 'P1M',
  'accessibility-statement': 'P1Y',
  'nis2-early-warning': 'PT24H',
  'nis2-notification': 'PT72H',
  'nis2-final-report': 'P1M',
  'activity-review': 'P1Y',
  'contract-notice': 'P90D',
  'processor-audit': 'P3Y',
  'norm-assessment': 'P1Y',
  'room-list-review': 'P1Y',
  'request-reminder': 'P10D',
  'intervention-close': 'P1M',
  'control-reminder': 'P30D',
  'opinion-answer': 'P3M',
} as const;

/** Least hours a week, of each duty that fixes them. */
export const hoursPerWeek = {
  'dpo-hours': 4,
} as const;
