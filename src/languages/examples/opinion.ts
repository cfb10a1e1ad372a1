import type { CheckExample } from '../examples.ts';

export const opinionExamples: Readonly<Record<string, CheckExample>> = {
  'opinion/unanswered': {
    wrong: `# registers/opinions.yaml
- id: 2026-01
  on: 2026-01-10
  subject: Achat d’un système de caméras
`,
    right: `# registers/opinions.yaml
- id: 2026-01
  on: 2026-01-10
  subject: Achat d’un système de caméras
  followed: yes
  answeredOn: 2026-02-03
`,
  },
  'opinion/not-followed-without-reason': {
    wrong: `# registers/opinions.yaml
- id: 2026-01
  on: 2026-02-10
  subject: Achat d’un système de caméras
  followed: "no"
`,
    right: `# registers/opinions.yaml
- id: 2026-01
  on: 2026-02-10
  subject: Achat d’un système de caméras
  followed: "no"
  reason: Une caméra à l’entrée suffit
`,
  },
};
