import type { CheckExample } from '../examples.ts';

export const personExamples: Readonly<Record<string, CheckExample>> = {
  'person/declaration-missing': {
    wrong: `# registers/people.yaml
- id: m-dubois
  kind: staff
  accessesPersonalData: true
- id: t-verhaegen
  kind: staff
  accessesPersonalData: true

# registers/declarations.yaml
- id: verhaegen-2024
  person: t-verhaegen
  signedOn: 2024-01-08
`,
    right: `# registers/people.yaml
- id: m-dubois
  kind: staff
  accessesPersonalData: true
- id: t-verhaegen
  kind: staff
  accessesPersonalData: true

# registers/declarations.yaml
- id: verhaegen-2024
  person: t-verhaegen
  signedOn: 2024-01-08
- id: dubois-2024
  person: m-dubois
  signedOn: 2024-01-08
`,
  },
  'person/declaration-late': {
    wrong: `# registers/people.yaml
- id: m-dubois
  startedOn: 2024-01-08
- id: t-verhaegen

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2024-01-08

# registers/declarations.yaml
- id: verhaegen-2023
  person: t-verhaegen
  signedOn: 2023-05-02
- id: dubois-2024
  person: m-dubois
  signedOn: 2024-06-30
`,
    right: `# registers/people.yaml
- id: m-dubois
  startedOn: 2024-01-08
- id: t-verhaegen

# registers/accesses.yaml
- id: dubois-logisocial
  person: m-dubois
  application: logisocial-app
  grantedOn: 2024-01-08

# registers/declarations.yaml
- id: verhaegen-2023
  person: t-verhaegen
  signedOn: 2023-05-02
- id: dubois-2024
  person: m-dubois
  signedOn: 2024-01-08
`,
  },
  'person/declaration-not-archived': {
    wrong: `# registers/declarations.yaml
- id: dubois-2024
  person: m-dubois
  variant: staff
  signedOn: 2024-01-08
`,
    right: `# registers/declarations.yaml
- id: dubois-2024
  person: m-dubois
  variant: staff
  signedOn: 2024-01-08
  archivedAt: Dossier du personnel, armoire B
`,
  },
  'person/declaration-of-wrong-variant': {
    wrong: `# registers/people.yaml
- id: technicien
  kind: supplier-employee

# registers/declarations.yaml
- id: technicien-2024
  person: technicien
  variant: staff
`,
    right: `# registers/people.yaml
- id: technicien
  kind: supplier-employee

# registers/declarations.yaml
- id: technicien-2024
  person: technicien
  variant: outsider
`,
  },
  'person/no-declarations': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/people.yaml
- id: m-dubois
  kind: staff
  accessesPersonalData: true
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/people.yaml
- id: m-dubois
  kind: staff
  accessesPersonalData: true

# registers/declarations.yaml
- id: dubois-2024
  person: m-dubois
  signedOn: 2024-01-08
`,
  },
  'person/not-informed': {
    wrong: `# registers/people.yaml
- id: m-dubois
  kind: staff
  startedOn: 2026-09-01
`,
    right: `# registers/people.yaml
- id: m-dubois
  kind: staff
  startedOn: 2026-09-01
  informedOn: 2026-09-01
`,
  },
  'person/awareness-overdue': {
    wrong: `# registers/people.yaml
- id: m-dubois
  kind: staff
  startedOn: 2021-09-01
- id: t-verhaegen
  kind: staff

# registers/trainings.yaml
- id: 2026-hameconnage
  on: 2026-05-19
  kind: awareness
  participants: [t-verhaegen]
`,
    right: `# registers/people.yaml
- id: m-dubois
  kind: staff
  startedOn: 2021-09-01
- id: t-verhaegen
  kind: staff

# registers/trainings.yaml
- id: 2026-hameconnage
  on: 2026-05-19
  kind: awareness
  everyone: true
`,
  },
  'person/no-awareness': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/people.yaml
- id: m-dubois
  kind: staff
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/people.yaml
- id: m-dubois
  kind: staff

# registers/trainings.yaml
- id: 2026-hameconnage
  on: 2026-05-19
  kind: campaign
  everyone: true
`,
  },
  'person/asset-after-departure': {
    wrong: `# registers/people.yaml
- id: m-dubois
  leftOn: 2026-01-31

# registers/assets.yaml
- id: pc-042
  kind: laptop
  holder: m-dubois
`,
    right: `# registers/people.yaml
- id: m-dubois
  leftOn: 2026-01-31

# registers/assets.yaml
- id: pc-042
  kind: laptop
  holder: m-dubois
  returnedOn: 2026-01-30
`,
  },
  'person/key-after-departure': {
    wrong: `# registers/people.yaml
- id: m-dubois
  leftOn: 2026-01-31

# registers/rooms.yaml
- id: salle-serveur
  kind: server
  keys:
    - number: C-07
      kind: key
      holder: m-dubois
`,
    right: `# registers/people.yaml
- id: m-dubois
  leftOn: 2026-01-31

# registers/rooms.yaml
- id: salle-serveur
  kind: server
  keys:
    - number: C-07
      kind: key
      holder: m-dubois
      returnedOn: 2026-01-30
`,
  },
  'person/mailbox-open': {
    wrong: `# registers/people.yaml
- id: m-dubois
  kind: staff
  leftOn: 2026-01-31
  mailbox:
    redirectedTo: t-verhaegen
`,
    right: `# registers/people.yaml
- id: m-dubois
  kind: staff
  leftOn: 2026-01-31
  mailbox:
    redirectedTo: t-verhaegen
    closedOn: 2026-02-28
`,
  },
};
