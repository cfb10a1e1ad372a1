import type { CheckExample } from '../examples.ts';

export const controlExamples: Readonly<Record<string, CheckExample>> = {
  'control/overdue': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-01-15
      result: ok
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-01-15
      result: ok
    - on: 2026-07-10
      result: ok
`,
  },
  'control/due-soon': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-06-01
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-06-01
    - on: 2026-11-20
`,
  },
  'control/failed-without-follow-up': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-07-10
      result: failed
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-07-10
      result: failed
      followUp: Deux portables retrouvés, fiches corrigées le 15 juillet
`,
  },
  'control/no-responsible': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  responsible: t-verhaegen
`,
  },
  'control/performance-in-the-future': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-12-10
      result: ok
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  period: P6M
  performances:
    - on: 2026-07-10
      result: ok
`,
  },
  'control/slower-than-duty': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  duty: duty:asset-inventory
  period: P1Y
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  duty: duty:asset-inventory
  period: P6M
`,
  },
  'control/not-a-duty': {
    wrong: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  duty: bcss:assets.inventory
  period: P6M
`,
    right: `# registers/controls.yaml
- id: inventaire
  name: Revue de l’inventaire
  duty: duty:asset-inventory
  norms: [bcss:assets.inventory]
  period: P6M
`,
  },
  'control/duty-without-control': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
level: full
languages: [fr]
`,
    right: `# registers/controls.yaml
- id: mises-a-jour
  name: Mises à jour de sécurité
  duty: duty:patching
  period: P1M
  responsible: t-verhaegen
`,
  },
};
