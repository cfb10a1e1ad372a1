import type { CheckExample } from '../examples.ts';

export const continuityExamples: Readonly<Record<string, CheckExample>> = {
  'continuity/no-backup': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
level: full
languages: [fr]
`,
    right: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
`,
  },
  'continuity/no-off-site-copy': {
    wrong: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  medium: disk
`,
    right: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  medium: disk
- id: copie-distante
  name: Copie chez le fournisseur
  offSite: true
`,
  },
  'continuity/not-encrypted': {
    wrong: `# registers/backups.yaml
- id: disque-amovible
  name: Disque du vendredi
  medium: removable
`,
    right: `# registers/backups.yaml
- id: disque-amovible
  name: Disque du vendredi
  medium: removable
  encrypted: true
`,
  },
  'continuity/restore-test-overdue': {
    wrong: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  restoreTests:
    - on: 2025-04-21
      result: ok
`,
    right: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  restoreTests:
    - on: 2026-04-21
      result: ok
`,
  },
  'continuity/restore-test-failed': {
    wrong: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  restoreTests:
    - on: 2026-04-21
      result: failed
`,
    right: `# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  restoreTests:
    - on: 2026-04-21
      result: failed
    - on: 2026-04-28
      result: ok
`,
  },
  'continuity/application-without-backup': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  hosting: on-premises
# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
`,
    right: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  hosting: on-premises
# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  applications: [logisocial-app]
`,
  },
  'continuity/no-recovery-time': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
`,
    right: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  recovery:
    hours: 24
    decision: 2026-02-cas
`,
  },
  'continuity/recovery-not-decided': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  recovery:
    hours: 24
`,
    right: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  recovery:
    hours: 24
    decision: 2026-02-cas
# registers/decisions.yaml
- id: 2026-02-cas
  on: 2026-02-18
  body: council
  kind: approval
`,
  },
  'continuity/recovery-slower-than-decided': {
    wrong: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  recovery:
    hours: 4
# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  applications: [logisocial-app]
  restoreTests:
    - on: 2026-04-21
      hours: 9
`,
    right: `# registers/applications.yaml
- id: logisocial-app
  name: Logisocial
  kind: social
  personalData: true
  recovery:
    hours: 24
# registers/backups.yaml
- id: serveur-fichiers
  name: Serveur de fichiers
  applications: [logisocial-app]
  restoreTests:
    - on: 2026-04-21
      hours: 9
`,
  },
  'continuity/exercise-overdue': {
    wrong: `# registers/documents.yaml
- id: plan-continuite
  kind: continuity-plan
  title: Plan de continuité
  on: 2025-02-18
`,
    right: `# registers/documents.yaml
- id: plan-continuite
  kind: continuity-plan
  title: Plan de continuité
  on: 2025-02-18
# registers/controls.yaml
- id: exercice
  name: Exercice du plan de continuité
  duty: duty:continuity-exercise
  period: P1Y
  performances:
    - on: 2026-05-12
      result: ok
`,
  },
};
