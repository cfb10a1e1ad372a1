import type { CheckExample } from '../examples.ts';

export const normExamples: Readonly<Record<string, CheckExample>> = {
  'norm/no-statement': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  justification: Copie chaque nuit, mais aucun essai de restauration
  assessedOn: 2026-11-05
- id: staff-clean-desk
  norm: bcss:staff.clean-desk
  status: not-compliant
  justification: Les dossiers restent sur les bureaux le soir
  assessedOn: 2026-11-05
# … et une fiche pour chacune des autres normes
`,
  },
  'norm/twice': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
- id: sauvegarde
  norm: bcss:ops.backup
  status: partly
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
`,
  },
  'norm/compliant-without-proof': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  measures: [sauvegarde]
`,
  },
  'norm/not-met-without-action': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  actions: [essai-restauration]

# registers/plan.yaml
- id: essai-restauration
  year: 2027
`,
  },
  'norm/action-dropped': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  actions: [essai-restauration]

# registers/plan.yaml
- id: essai-restauration
  state: dropped
  reason: Fournisseur en faillite
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  actions: [nouvel-essai]

# registers/plan.yaml
- id: essai-restauration
  state: dropped
  reason: Fournisseur en faillite
- id: nouvel-essai
  year: 2027
`,
  },
  'norm/not-applicable-without-reason': {
    wrong: `# registers/norms.yaml
- id: telework
  norm: bcss:org.telework
  status: not-applicable
`,
    right: `# registers/norms.yaml
- id: telework
  norm: bcss:org.telework
  status: not-applicable
  justification: Personne ne travaille à distance
`,
  },
  'norm/without-reason': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  justification: Copie chaque nuit, mais aucun essai de restauration
`,
  },
  'norm/assessed-too-long-ago': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2024-01-20
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2026-01-20
`,
  },
  'norm/earlier-after-latest': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2025-02-10
  earlier:
    - status: partly
      assessedOn: 2026-02-09
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2026-02-09
  earlier:
    - status: partly
      assessedOn: 2025-02-10
`,
  },
  'norm/not-assessed-on': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2026-01-20
`,
  },
  'norm/measure-not-in-place': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  measures: [sauvegarde]

# registers/measures.yaml
- id: sauvegarde
  status: planned
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  measures: [sauvegarde]

# registers/measures.yaml
- id: sauvegarde
  status: in-place
`,
  },
  'norm/contradicted': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 2

# registers/norms.yaml
- id: org-dpo-hours
  norm: bcss:org.dpo-hours
  status: compliant
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 2

# registers/norms.yaml
- id: org-dpo-hours
  norm: bcss:org.dpo-hours
  status: partly
`,
  },
};
