import type { CheckExample } from '../examples.ts';

export const interventionExamples: Readonly<Record<string, CheckExample>> = {
  'intervention/not-announced': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  startedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  announcedOn: 2026-03-02
  startedOn: 2026-03-05
`,
  },
  'intervention/not-agreed': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  announcedOn: 2026-03-02
  startedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  announcedOn: 2026-03-02
  agreedOn: 2026-03-03
  agreedBy: c-lambert
  startedOn: 2026-03-05
`,
  },
  'intervention/announced-after-start': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  announcedOn: 2026-03-06
  startedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  planned: false
  announcedOn: 2026-03-06
  startedOn: 2026-03-05
`,
  },
  'intervention/agreed-after-start': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  announcedOn: 2026-03-02
  agreedOn: 2026-03-06
  startedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  announcedOn: 2026-03-02
  agreedOn: 2026-03-03
  startedOn: 2026-03-05
`,
  },
  'intervention/no-result': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  endedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
  endedOn: 2026-03-05
  result: Redémarrage vérifié, aucun message d’erreur
`,
  },
  'intervention/not-ended': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  startedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  startedOn: 2026-03-05
  endedOn: 2026-03-06
`,
  },
  'intervention/nobody': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  startedOn: 2026-03-05
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  startedOn: 2026-03-05
  supplier: infosud
`,
  },
  'intervention/dates-reversed': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  startedOn: 2026-03-05
  endedOn: 2026-03-04
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: repair
  startedOn: 2026-03-05
  endedOn: 2026-03-05
`,
  },
  'intervention/number-twice': {
    wrong: `# registers/interventions.yaml
- id: mise-a-jour
  number: 2026-014
  nature: update
- id: imprimante
  number: 2026-014
  nature: repair
`,
    right: `# registers/interventions.yaml
- id: mise-a-jour
  number: 2026-014
  nature: update
- id: imprimante
  number: 2026-015
  nature: repair
`,
  },
  'intervention/number-gap': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
- id: 2026-017
  number: 2026-017
  nature: repair
`,
    right: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: update
- id: 2026-015
  number: 2026-015
  nature: repair
`,
  },
  'intervention/number-of-another-year': {
    wrong: `# registers/interventions.yaml
- id: 2025-031
  number: 2025-031
  nature: update
  startedOn: 2026-01-08
`,
    right: `# registers/interventions.yaml
- id: 2025-031
  number: 2025-031
  nature: update
  announcedOn: 2025-12-22
  startedOn: 2026-01-08
`,
  },
  'intervention/ups-check-overdue': {
    wrong: `# registers/assets.yaml
- id: onduleur
  kind: ups
  name: Onduleur de la salle serveur
# registers/interventions.yaml
- id: 2026-002
  number: 2026-002
  nature: ups-check
  endedOn: 2026-01-15
  assets: [onduleur]
`,
    right: `# registers/assets.yaml
- id: onduleur
  kind: ups
  name: Onduleur de la salle serveur
# registers/interventions.yaml
- id: 2026-041
  number: 2026-041
  nature: ups-check
  endedOn: 2026-09-15
  assets: [onduleur]
`,
  },
};
