import type { CheckExample } from '../examples.ts';

export const dpiaExamples: Readonly<Record<string, CheckExample>> = {
  'dpia/unknown-to-activity': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
  dpia:
    needed: true
    doneOn: 2026-05-04
`,
    right: `# registers/processing-activities.yaml
- id: cameras
  dpia:
    needed: true
    doneOn: 2026-05-04
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-04
`,
  },
  'dpia/activity-says-not-needed': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
  dpia:
    needed: false
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
`,
    right: `# registers/processing-activities.yaml
- id: cameras
  dpia:
    needed: true
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
`,
  },
  'dpia/not-finished': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
  startedOn: 2026-06-01
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  startedOn: 2026-03-12
`,
    right: `# registers/processing-activities.yaml
- id: cameras
  startedOn: 2026-06-01
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  startedOn: 2026-03-12
  doneOn: 2026-05-04
`,
  },
  'dpia/consultation-missing': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  outcome: high-residual-risk
`,
    right: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  outcome: high-residual-risk
  consultation:
    sentOn: 2026-05-11
`,
  },
  'dpia/no-dpo-opinion': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-04
`,
    right: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-04
  opinion: avis-cameras
`,
  },
  'dpia/incomplete': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-04
  description: Deux caméras à l’accueil
`,
    right: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-04
  description: Deux caméras à l’accueil
  necessity: Trois agressions en un an ; un vigile ne suffit pas
  risks: Surveillance des visiteurs et du personnel
  measures: [badge]
`,
  },
  'dpia/review-due': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2023-05-04
  reviewOn: 2026-05-04
`,
    right: `# registers/processing-activities.yaml
- id: cameras
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2023-05-04
  reviewOn: 2027-05-04
`,
  },
  'dpia/dates-differ': {
    wrong: `# registers/processing-activities.yaml
- id: cameras
  dpia:
    needed: true
    doneOn: 2026-05-04
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-11
`,
    right: `# registers/processing-activities.yaml
- id: cameras
  dpia:
    needed: true
    doneOn: 2026-05-04
# registers/dpias.yaml
- id: cameras-2026
  activity: cameras
  doneOn: 2026-05-04
`,
  },
};
