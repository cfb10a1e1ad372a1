import type { CheckExample } from '../examples.ts';

export const governanceExamples: Readonly<Record<string, CheckExample>> = {
  'governance/no-security-adviser': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
- id: conseiller
  role: security-adviser
  person: c-lambert
`,
  },
  'governance/designation-without-decision': {
    wrong: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert
  decision: 2026-02-cas
`,
  },
  'governance/designation-by-another-body': {
    wrong: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  decision: 2026-02-bp

# registers/decisions.yaml
- id: 2026-02-bp
  body: bureau
  kind: designation
`,
    right: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  body: council
  kind: designation
`,
  },
  'governance/designation-not-notified': {
    wrong: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert
  notifiedOn: 2026-02-20
`,
  },
  'governance/authority-not-told': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  authorityToldOn: 2026-02-20
`,
  },
  'governance/dpo-not-approved': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  approval:
    on: 2026-03-20
    granted: true
`,
  },
  'governance/dpo-refused': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  approval:
    on: 2026-03-20
    granted: false
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  approval:
    on: 2026-03-20
    granted: true
`,
  },
  'governance/opinion-unfavourable': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  opinion:
    on: 2026-03-10
    favourable: false
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  opinion:
    on: 2026-03-10
    favourable: true
`,
  },
  'governance/too-few-hours': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 2
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 4
`,
  },
  'governance/hours-unknown': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 4
`,
  },
  'governance/reports-to-another': {
    wrong: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: conseiller
  role: security-adviser
  reportsTo: t-verhaegen
`,
    right: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: conseiller
  role: security-adviser
  reportsTo: d-leroy
`,
  },
  'governance/no-reporting-line': {
    wrong: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: conseiller
  role: security-adviser
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: conseiller
  role: security-adviser
  person: c-lambert
  reportsTo: d-leroy
`,
  },
  'governance/no-deputy': {
    wrong: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert
- id: adjoint
  role: deputy-security-adviser
  person: t-verhaegen
`,
  },
  'governance/no-daily-manager': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: presidence
  role: president
  person: a-dupont
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: presidence
  role: president
  person: a-dupont
- id: direction
  role: head-of-daily-management
  person: d-leroy
`,
  },
  'governance/no-president': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: presidence
  role: president
  person: a-dupont
`,
  },
  'governance/adviser-conflict': {
    wrong: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: conseiller
  role: security-adviser
  person: d-leroy
`,
    right: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: conseiller
  role: security-adviser
  person: c-lambert
`,
  },
  'governance/adviser-heads-it': {
    wrong: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: t-verhaegen

# registers/services.yaml
- id: informatique
  name: Service informatique
  head: t-verhaegen
`,
    right: `# registers/roles.yaml
- id: conseiller
  role: security-adviser
  person: c-lambert

# registers/services.yaml
- id: informatique
  name: Service informatique
  head: t-verhaegen
`,
  },
  'governance/local-manager-not-dpo': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
- id: gestionnaire
  role: local-access-manager
  person: d-leroy
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
- id: gestionnaire
  role: local-access-manager
  person: c-lambert
`,
  },
  'governance/no-local-manager': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
- id: gestionnaire
  role: local-access-manager
  person: c-lambert
`,
  },
  'governance/platform-incomplete': {
    wrong: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: plateforme-1
  role: platform-member
  person: c-lambert
`,
    right: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: d-leroy
- id: plateforme-1
  role: platform-member
  person: c-lambert
- id: plateforme-2
  role: platform-member
  person: d-leroy
`,
  },
  'governance/month-without-agenda': {
    wrong: `# registers/decisions.yaml
- id: 2026-08-cas
  on: 2026-08-18
  body: council
  security: true
- id: 2026-10-cas
  on: 2026-10-20
  body: council
  security: true
`,
    right: `# registers/decisions.yaml
- id: 2026-08-cas
  on: 2026-08-18
  body: council
  security: true
- id: 2026-09-cas
  on: 2026-09-15
  body: council
  kind: nil
  security: true
- id: 2026-10-cas
  on: 2026-10-20
  body: council
  security: true
`,
  },
  'governance/no-policy': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: charte
  kind: it-charter
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: politique
  kind: security-policy
  version: "3.0"
  on: 2026-03-12
  decision: 2026-02-cas
`,
  },
  'governance/policy-not-approved': {
    wrong: `# registers/documents.yaml
- id: politique
  kind: security-policy
  version: "3.0"
`,
    right: `# registers/documents.yaml
- id: politique
  kind: security-policy
  version: "3.0"
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  on: 2026-02-17
  kind: approval
`,
  },
  'governance/policy-review-due': {
    wrong: `# registers/documents.yaml
- id: politique
  kind: security-policy
  on: 2024-03-12
  decision: 2024-03-cas
  reviewedOn: 2025-09-01

# registers/decisions.yaml
- id: 2024-03-cas
  on: 2024-03-12
  kind: approval
`,
    right: `# registers/documents.yaml
- id: politique
  kind: security-policy
  on: 2024-03-12
  decision: 2024-03-cas
  reviewedOn: 2026-09-01

# registers/decisions.yaml
- id: 2024-03-cas
  on: 2024-03-12
  kind: approval
`,
  },
  'governance/no-audit': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: politique
  kind: security-policy
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: audit-2024
  kind: audit-report
  on: 2024-05-06
`,
  },
  'governance/audit-due': {
    wrong: `# registers/documents.yaml
- id: audit-2022
  kind: audit-report
  on: 2022-05-06
`,
    right: `# registers/documents.yaml
- id: audit-2024
  kind: audit-report
  on: 2024-05-06
`,
  },
  'governance/annual-report-missing': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: rapport-2024
  kind: annual-report
  year: 2024
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: rapport-2025
  kind: annual-report
  year: 2025
  sentOn: 2026-03-12
`,
  },
  'governance/annual-report-not-presented': {
    wrong: `# registers/documents.yaml
- id: rapport-2025
  kind: annual-report
  year: 2025
`,
    right: `# registers/documents.yaml
- id: rapport-2025
  kind: annual-report
  year: 2025
  sentOn: 2026-03-12
`,
  },
  'governance/plan-document-missing': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: plan-2023
  kind: triennial-plan
  from: 2023
  to: 2025
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028
`,
  },
  'governance/plan-not-adopted': {
    wrong: `# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028
`,
    right: `# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028
  decision: 2026-01-cas

# registers/decisions.yaml
- id: 2026-01-cas
  on: 2026-01-20
  kind: approval
`,
  },
  'governance/annex-missing': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: charte
  kind: it-charter
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/documents.yaml
- id: charte
  kind: it-charter
- id: continuite
  kind: continuity-plan
`,
  },
  'governance/annex-not-approved': {
    wrong: `# registers/documents.yaml
- id: charte
  kind: it-charter
  version: "2.0"
`,
    right: `# registers/documents.yaml
- id: charte
  kind: it-charter
  version: "2.0"
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  on: 2026-02-17
  kind: approval
`,
  },
  'governance/questionnaire-missing': {
    wrong: `# registers/documents.yaml
- id: questionnaire-2025
  kind: questionnaire
  year: 2025
`,
    right: `# registers/documents.yaml
- id: questionnaire-2025
  kind: questionnaire
  year: 2025
  sentOn: 2026-03-12
`,
  },
};
