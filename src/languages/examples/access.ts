import type { CheckExample } from '../examples.ts';

export const accessExamples: Readonly<Record<string, CheckExample>> = {
  'access/held-after-departure': {
    wrong: `# registers/people.yaml
- id: m-dubois
  leftOn: 2026-01-31

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
`,
    right: `# registers/people.yaml
- id: m-dubois
  leftOn: 2026-01-31

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  withdrawnOn: 2026-01-31
`,
  },
  'access/kept-without-reason': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  keptUntil: 2026-12-31
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  keptUntil: 2026-12-31
  keptReason: Reprise de dossiers jusqu’à l’arrivée du remplaçant
`,
  },
  'access/before-arrival': {
    wrong: `# registers/people.yaml
- id: m-dubois
  startedOn: 2024-01-08

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2023-12-01
`,
    right: `# registers/people.yaml
- id: m-dubois
  startedOn: 2024-01-08

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2024-01-08
`,
  },
  'access/dates-reversed': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2026-03-12
  withdrawnOn: 2025-03-12
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2025-03-12
  withdrawnOn: 2026-03-12
`,
  },
  'access/no-target': {
    wrong: `# registers/accesses.yaml
- id: dubois-acces
  person: m-dubois
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
`,
  },
  'access/no-grantor': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2026-03-12
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2026-03-12
  grantedBy: d-leroy
`,
  },
  'access/granted-by-oneself': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedBy: m-dubois
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedBy: d-leroy
`,
  },
  'access/grantor-not-there': {
    wrong: `# registers/people.yaml
- id: d-leroy
  leftOn: 2025-12-31
- id: m-dubois

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedBy: d-leroy
  grantedOn: 2026-03-12
`,
    right: `# registers/people.yaml
- id: d-leroy
  leftOn: 2025-12-31
- id: m-dubois

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedBy: d-leroy
  grantedOn: 2025-03-12
`,
  },
  'access/no-reason': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  level: write
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  level: write
  reason: Instruit les demandes de revenu d’intégration
`,
  },
  'access/admin-unjustified': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  level: admin
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  level: admin
  reason: Crée les comptes du service social
`,
  },
  'access/not-reviewed': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2024-01-08
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2024-01-08
  reviewedOn: 2026-09-30
`,
  },
  'access/duplicate': {
    wrong: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
- id: dubois-social
  person: m-dubois
  application: logisocial-app
`,
    right: `# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
`,
  },
  'access/application-ended': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
  kind: social
  endedOn: 2026-06-30

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
`,
    right: `# registers/applications.yaml
- id: logisocial-app
  kind: social
  endedOn: 2026-06-30

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  withdrawnOn: 2026-06-30
`,
  },
  'access/stream-without-social-work': {
    wrong: `# registers/people.yaml
- id: m-dubois
  kind: staff

# registers/applications.yaml
- id: flux-revenu
  kind: bcss-stream
  stream:
    name: Revenu d’intégration
    socialWorkOnly: true

# registers/accesses.yaml
- id: dubois-flux
  person: m-dubois
  application: flux-revenu
`,
    right: `# registers/people.yaml
- id: m-dubois
  kind: staff
  socialWork: true

# registers/applications.yaml
- id: flux-revenu
  kind: bcss-stream
  stream:
    name: Revenu d’intégration
    socialWorkOnly: true

# registers/accesses.yaml
- id: dubois-flux
  person: m-dubois
  application: flux-revenu
`,
  },
  'access/stream-without-authorisation': {
    wrong: `# registers/applications.yaml
- id: flux-revenu
  kind: bcss-stream
  stream:
    name: Revenu d’intégration
`,
    right: `# registers/applications.yaml
- id: flux-revenu
  kind: bcss-stream
  stream:
    name: Revenu d’intégration
    authorisation: Délibération du comité, à citer par son numéro
`,
  },
  'access/application-without-owner': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
  kind: social
`,
    right: `# registers/applications.yaml
- id: logisocial-app
  kind: social
  owner: d-leroy
`,
  },
  'access/application-without-access': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
- id: paie

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
`,
    right: `# registers/applications.yaml
- id: logisocial-app
- id: paie

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
- id: leroy-paie
  person: d-leroy
  application: paie
`,
  },
  'access/no-accesses': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/applications.yaml
- id: logisocial-app
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/applications.yaml
- id: logisocial-app

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
`,
  },
};
