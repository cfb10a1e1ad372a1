import type { CheckExample } from '../examples.ts';

export const planExamples: Readonly<Record<string, CheckExample>> = {
  'plan/years-not-covered': {
    wrong: `# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028

# registers/plan.yaml
- id: onduleur
  year: 2026
- id: sauvegarde
  year: 2027
`,
    right: `# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028

# registers/plan.yaml
- id: onduleur
  year: 2026
- id: sauvegarde
  year: 2027
- id: audit
  year: 2028
`,
  },
  'plan/beyond-document': {
    wrong: `# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028

# registers/plan.yaml
- id: onduleur
  year: 2029
`,
    right: `# registers/documents.yaml
- id: plan-2026
  kind: triennial-plan
  from: 2026
  to: 2028

# registers/plan.yaml
- id: onduleur
  year: 2028
`,
  },
  'plan/no-owner': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2027
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2027
  owner: t-verhaegen
`,
  },
  'plan/no-year': {
    wrong: `# registers/plan.yaml
- id: onduleur
  owner: t-verhaegen
`,
    right: `# registers/plan.yaml
- id: onduleur
  owner: t-verhaegen
  year: 2027
  quarter: 2
`,
  },
  'plan/no-budget': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2027
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2027
  budget:
    - year: 2027
      amount: 1800
      kind: investment
`,
  },
  'plan/late': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2026
  quarter: 2
  state: in-progress
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2026
  quarter: 2
  state: done
  doneOn: 2026-06-15
`,
  },
  'plan/due-soon': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2026
  quarter: 4
  state: in-progress
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2026
  quarter: 4
  state: done
  doneOn: 2026-11-10
`,
  },
  'plan/done-without-day': {
    wrong: `# registers/plan.yaml
- id: onduleur
  state: done
`,
    right: `# registers/plan.yaml
- id: onduleur
  state: done
  doneOn: 2026-06-15
`,
  },
  'plan/done-in-the-future': {
    wrong: `# registers/plan.yaml
- id: onduleur
  state: done
  doneOn: 2027-06-15
`,
    right: `# registers/plan.yaml
- id: onduleur
  state: done
  doneOn: 2026-06-15
`,
  },
  'plan/dropped-without-reason': {
    wrong: `# registers/plan.yaml
- id: onduleur
  state: dropped
`,
    right: `# registers/plan.yaml
- id: onduleur
  state: dropped
  reason: Le bâtiment est vendu
`,
  },
  'plan/moved-without-reason': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2027
  adopted:
    - decision: 2025-11-plan
      year: 2026
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2027
  reason: Le modèle choisi n’est livré qu’en janvier
  adopted:
    - decision: 2025-11-plan
      year: 2026
`,
  },
  'plan/adopted-without-approval': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2026
  adopted:
    - decision: 2025-11-securite
      year: 2026

# registers/decisions.yaml
- id: 2025-11-securite
  on: 2025-11-17
  kind: information
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2026
  adopted:
    - decision: 2025-11-plan
      year: 2026

# registers/decisions.yaml
- id: 2025-11-plan
  on: 2025-11-17
  kind: approval
`,
  },
  'plan/adopted-out-of-order': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2026
  adopted:
    - decision: 2025-11-plan
      year: 2026
    - decision: 2024-11-plan
      year: 2026

# registers/decisions.yaml
- id: 2024-11-plan
  on: 2024-11-18
  kind: approval
- id: 2025-11-plan
  on: 2025-11-17
  kind: approval
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2026
  adopted:
    - decision: 2024-11-plan
      year: 2026
    - decision: 2025-11-plan
      year: 2026

# registers/decisions.yaml
- id: 2024-11-plan
  on: 2024-11-18
  kind: approval
- id: 2025-11-plan
  on: 2025-11-17
  kind: approval
`,
  },
  'plan/budget-not-adopted': {
    wrong: `# registers/plan.yaml
- id: onduleur
  budget:
    - year: 2026
      amount: 1800
`,
    right: `# registers/plan.yaml
- id: onduleur
  budget:
    - year: 2026
      amount: 1800

# registers/decisions.yaml
- id: budget-2026
  on: 2025-12-16
  kind: budget
  year: 2026
`,
  },
  'plan/no-norm': {
    wrong: `# registers/plan.yaml
- id: onduleur
  year: 2027
`,
    right: `# registers/plan.yaml
- id: onduleur
  year: 2027
  norms: ["bcss:physical.power"]
`,
  },
};
