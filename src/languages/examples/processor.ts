import type { CheckExample } from '../examples.ts';

export const processorExamples: Readonly<Record<string, CheckExample>> = {
  'processor/no-contract': {
    wrong: `# registers/processors.yaml
- id: logisocial
  name: Logisocial
`,
    right: `# registers/processors.yaml
- id: logisocial
  name: Logisocial
  contract:
    reference: CSC 2024-12
    signedOn: 2024-01-15
`,
  },
  'processor/contract-not-signed': {
    wrong: `# registers/processors.yaml
- id: logisocial
  contract:
    reference: CSC 2024-12
`,
    right: `# registers/processors.yaml
- id: logisocial
  contract:
    reference: CSC 2024-12
    signedOn: 2024-01-15
`,
  },
  'processor/clauses-missing': {
    wrong: `# registers/processors.yaml
- id: logisocial
  contract:
    signedOn: 2024-01-15
    clauses:
      subjectMatter: true
      instructions: true
      confidentiality: true
      security: true
      subProcessors: true
      rights: true
      assistance: true
      deletion: false
`,
    right: `# registers/processors.yaml
- id: logisocial
  contract:
    signedOn: 2024-01-15
    clauses:
      subjectMatter: true
      instructions: true
      confidentiality: true
      security: true
      subProcessors: true
      rights: true
      assistance: true
      deletion: true
      audits: true
`,
  },
  'processor/contract-dates-reversed': {
    wrong: `# registers/processors.yaml
- id: logisocial
  contract:
    startsOn: 2026-01-01
    endsOn: 2025-12-31
`,
    right: `# registers/processors.yaml
- id: logisocial
  contract:
    startsOn: 2026-01-01
    endsOn: 2028-12-31
`,
  },
  'processor/contract-expired': {
    wrong: `# registers/processors.yaml
- id: logisocial
  contract:
    endsOn: 2025-12-31
`,
    right: `# registers/processors.yaml
- id: logisocial
  contract:
    endsOn: 2028-12-31
`,
  },
  'processor/contract-expiring': {
    wrong: `# registers/processors.yaml
- id: logisocial
  contract:
    endsOn: 2026-12-31
`,
    right: `# registers/processors.yaml
- id: logisocial
  contract:
    endsOn: 2026-12-31
    tacitRenewal: true
`,
  },
  'processor/no-location': {
    wrong: `# registers/processors.yaml
- id: logisocial
  name: Logisocial
`,
    right: `# registers/processors.yaml
- id: logisocial
  name: Logisocial
  locations: [BE]
`,
  },
  'processor/location-outside-eea': {
    wrong: `# registers/processors.yaml
- id: envoi-rapide
  locations: [US]

# registers/processing-activities.yaml
- id: lettre-info
  processors: [envoi-rapide]
`,
    right: `# registers/processors.yaml
- id: envoi-rapide
  locations: [US]

# registers/processing-activities.yaml
- id: lettre-info
  processors: [envoi-rapide]
  transfers:
    - to: Envoi Rapide Inc.
      country: US
      safeguard: standard-clauses
`,
  },
  'processor/no-security-contact': {
    wrong: `# registers/processors.yaml
- id: logisocial
  name: Logisocial
`,
    right: `# registers/processors.yaml
- id: logisocial
  name: Logisocial
  securityContact:
    email: securite@logisocial.example
`,
  },
  'processor/used-by-no-activity': {
    wrong: `# registers/processors.yaml
- id: logisocial

# registers/processing-activities.yaml
- id: aide-sociale
`,
    right: `# registers/processors.yaml
- id: logisocial

# registers/processing-activities.yaml
- id: aide-sociale
  processors: [logisocial]
`,
  },
  'processor/data-outside-activities': {
    wrong: `# registers/processors.yaml
- id: logisocial
  data:
    - identification
    - sante

# registers/processing-activities.yaml
- id: aide-sociale
  processors: [logisocial]
  data:
    - category: identification
`,
    right: `# registers/processors.yaml
- id: logisocial
  data:
    - identification

# registers/processing-activities.yaml
- id: aide-sociale
  processors: [logisocial]
  data:
    - category: identification
`,
  },
  'processor/not-audited': {
    wrong: `# registers/processors.yaml
- id: logisocial
  auditedOn: 2021-06-30
`,
    right: `# registers/processors.yaml
- id: logisocial
  auditedOn: 2025-06-30
`,
  },
};
