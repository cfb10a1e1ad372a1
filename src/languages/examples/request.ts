import type { CheckExample } from '../examples.ts';

export const requestExamples: Readonly<Record<string, CheckExample>> = {
  'request/overdue': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-10-01
  right: access
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-10-01
  right: access
  answeredOn: 2026-10-20
  outcome: granted
`,
  },
  'request/due-soon': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-10-26
  right: access
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-10-26
  right: access
  extension:
    announcedOn: 2026-11-16
    months: 2
    reason: Douze dossiers à réunir
`,
  },
  'request/answered-late': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2026-04-10
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2026-04-02
`,
  },
  'request/extension-late': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  extension:
    announcedOn: 2026-04-10
    months: 2
    reason: Douze dossiers à réunir
  answeredOn: 2026-05-20
  outcome: granted
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  extension:
    announcedOn: 2026-03-20
    months: 2
    reason: Douze dossiers à réunir
  answeredOn: 2026-05-20
  outcome: granted
`,
  },
  'request/extension-too-long': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  extension:
    announcedOn: 2026-03-20
    months: 3
    reason: Douze dossiers à réunir
  answeredOn: 2026-05-20
  outcome: granted
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  extension:
    announcedOn: 2026-03-20
    months: 2
    reason: Douze dossiers à réunir
  answeredOn: 2026-05-20
  outcome: granted
`,
  },
  'request/extension-without-reason': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  extension:
    announcedOn: 2026-03-20
    months: 2
  answeredOn: 2026-05-20
  outcome: granted
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  extension:
    announcedOn: 2026-03-20
    months: 2
    reason: Douze dossiers à réunir
  answeredOn: 2026-05-20
  outcome: granted
`,
  },
  'request/refused-without-reason': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: erasure
  answeredOn: 2026-03-20
  outcome: refused
  remediesTold: true
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: erasure
  answeredOn: 2026-03-20
  outcome: refused
  remediesTold: true
  reason: La loi impose de conserver le dossier cinq ans
`,
  },
  'request/remedies-not-told': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: erasure
  answeredOn: 2026-03-20
  outcome: refused
  reason: La loi impose de conserver le dossier cinq ans
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: erasure
  answeredOn: 2026-03-20
  outcome: refused
  reason: La loi impose de conserver le dossier cinq ans
  remediesTold: true
`,
  },
  'request/identity-not-checked': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2026-03-20
  outcome: granted
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  identity:
    checkedOn: 2026-03-04
    how: Présentée au guichet
  answeredOn: 2026-03-20
  outcome: granted
`,
  },
  'request/recipients-not-told': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  recipients: [spp-is]
# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: rectification
  activities: [aide-sociale]
  answeredOn: 2026-03-20
  outcome: granted
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  recipients: [spp-is]
# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: rectification
  activities: [aide-sociale]
  answeredOn: 2026-03-20
  outcome: granted
  recipientsToldOn: 2026-03-21
`,
  },
  'request/answered-before-received': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2025-03-20
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2026-03-20
`,
  },
  'request/answered-without-outcome': {
    wrong: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2026-03-20
`,
    right: `# registers/requests.yaml
- id: 2026-014
  receivedOn: 2026-03-02
  right: access
  answeredOn: 2026-03-20
  outcome: granted
`,
  },
};
