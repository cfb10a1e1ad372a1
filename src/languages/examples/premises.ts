import type { CheckExample } from '../examples.ts';

export const premisesExamples: Readonly<Record<string, CheckExample>> = {
  'premises/protection-missing': {
    wrong: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  protections:
    - against: fire
      what: Détecteur de fumée
`,
    right: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  protections:
    - against: fire
      what: Détecteur de fumée
    - against: water
      what: Baies surélevées
    - against: intrusion
      what: Porte blindée
`,
  },
  'premises/no-access-list': {
    wrong: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
`,
    right: `# registers/rooms.yaml
- id: salle-serveur
  kind: server

# registers/accesses.yaml
- id: dubois-serveurs
  person: m-dubois
  room: salle-serveur
  level: enter
`,
  },
  'premises/list-not-reviewed': {
    wrong: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  listReviewedOn: 2025-03-12
  keys:
    - number: C-07
      holder: m-dubois
`,
    right: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  listReviewedOn: 2026-03-12
  keys:
    - number: C-07
      holder: m-dubois
`,
  },
  'premises/no-responsible': {
    wrong: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
`,
    right: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  responsible: m-dubois
`,
  },
  'premises/key-without-holder': {
    wrong: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  keys:
    - number: C-07
      kind: key
`,
    right: `# registers/rooms.yaml
- id: salle-serveur
  kind: server
  keys:
    - number: C-07
      kind: key
      holder: m-dubois
`,
  },
  'premises/key-holder-not-authorised': {
    wrong: `# registers/people.yaml
- id: m-dubois
- id: t-verhaegen

# registers/rooms.yaml
- id: salle-serveur
  kind: server
  keys:
    - number: C-07
      kind: key
      holder: m-dubois

# registers/accesses.yaml
- id: verhaegen-serveurs
  person: t-verhaegen
  room: salle-serveur
`,
    right: `# registers/people.yaml
- id: m-dubois
- id: t-verhaegen

# registers/rooms.yaml
- id: salle-serveur
  kind: server
  keys:
    - number: C-07
      kind: key
      holder: m-dubois

# registers/accesses.yaml
- id: verhaegen-serveurs
  person: t-verhaegen
  room: salle-serveur
- id: dubois-serveurs
  person: m-dubois
  room: salle-serveur
`,
  },
  'premises/no-server-room': {
    wrong: `# registers/assets.yaml
- id: srv-1
  kind: server
`,
    right: `# registers/assets.yaml
- id: srv-1
  kind: server

# registers/rooms.yaml
- id: salle-serveur
  kind: server
`,
  },
};
