import type { CheckExample } from '../examples.ts';

export const incidentExamples: Readonly<Record<string, CheckExample>> = {
  'incident/adviser-not-told': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  toldAdviserAt: 2026-03-13T19:00:00+01:00
`,
  },
  'incident/notification-running': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-11-20T18:30:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-11-20T18:30:00+01:00
  breach:
    exists: true
    risk: risk
    notifiedAt: 2026-11-21T09:00:00+01:00
`,
  },
  'incident/breach-not-assessed': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    assessedOn: 2026-03-14
    risk: unlikely
    reason: Le destinataire a effacé le courriel et l’a confirmé
`,
  },
  'incident/not-notified': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: risk
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: risk
    notifiedAt: 2026-03-16T10:00:00+01:00
`,
  },
  'incident/notified-late': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    notifiedAt: 2026-03-17T10:00:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    notifiedAt: 2026-03-17T10:00:00+01:00
    delayReasons: Panne du portail de l’autorité
`,
  },
  'incident/no-risk-without-reason': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: unlikely
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: unlikely
    reason: Le destinataire a effacé le courriel et l’a confirmé
`,
  },
  'incident/persons-not-told': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: high
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: high
    toldPersonsAt: 2026-03-14T11:00:00+01:00
    toldPersonsHow: Lettre individuelle
`,
  },
  'incident/not-documented': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  description: Une attestation est partie à une autre personne du même nom.
  breach:
    exists: true
    consequences: Divulgation du montant d’une aide
  measures:
    - what: Saisie automatique désactivée
`,
  },
  'incident/notification-incomplete': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  persons: Bénéficiaires de l’aide sociale
  breach:
    exists: true
    notifiedAt: 2026-03-14T10:00:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  data: [identification]
  persons: Bénéficiaires de l’aide sociale
  personCount: 3
  recordCount: 3
  breach:
    exists: true
    notifiedAt: 2026-03-14T10:00:00+01:00
`,
  },
  'incident/notified-before-awareness': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    notifiedAt: 2026-03-12T10:00:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    notifiedAt: 2026-03-14T10:00:00+01:00
`,
  },
  'incident/aware-before-detected': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  awareAt: 2026-03-13T09:00:00+01:00
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  awareAt: 2026-03-14T09:00:00+01:00
`,
  },
  'incident/closed-before-detection': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  closedOn: 2026-03-12
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  closedOn: 2026-03-20
`,
  },
  'incident/closed-without-measures': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  closedOn: 2026-03-20
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  measures:
    - what: Serveur redémarré, alimentation remplacée
  closedOn: 2026-03-20
`,
  },
  'incident/evidence-missing-for-breach': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
  evidence:
    - path: evidence/2026/incident-003.pdf
`,
  },
  'incident/council-not-told': {
    wrong: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: high
`,
    right: `# registers/incidents.yaml
- id: 2026-003
  detectedAt: 2026-03-13T18:30:00+01:00
  breach:
    exists: true
    risk: high
  toldCouncilOn: 2026-03-26
`,
  },
};
