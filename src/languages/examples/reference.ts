import type { CheckExample } from '../examples.ts';

export const referenceExamples: Readonly<Record<string, CheckExample>> = {
  'reference/ended-person': {
    wrong: `# registers/people.yaml
- id: m-lambert
  leftOn: 2026-01-31
- id: a-dupont

# registers/services.yaml
- id: social
  head: m-lambert
`,
    right: `# registers/people.yaml
- id: m-lambert
  leftOn: 2026-01-31
- id: a-dupont

# registers/services.yaml
- id: social
  head: a-dupont
`,
  },
  'reference/disposed-asset': {
    wrong: `# registers/assets.yaml
- id: ups-1
  disposed:
    on: 2026-03-12

# registers/interventions.yaml
- id: 2026-031
  number: 2026-031
  nature: ups-check
  assets: [ups-1]
`,
    right: `# registers/assets.yaml
- id: ups-1
  disposed:
    on: 2026-03-12
- id: ups-2

# registers/interventions.yaml
- id: 2026-031
  number: 2026-031
  nature: ups-check
  assets: [ups-2]
`,
  },
  'reference/ended-processor': {
    wrong: `# registers/processors.yaml
- id: vieux-logiciel
  endedOn: 2026-06-30
- id: logisocial

# registers/processing-activities.yaml
- id: aide-sociale
  processors: [vieux-logiciel]
`,
    right: `# registers/processors.yaml
- id: vieux-logiciel
  endedOn: 2026-06-30
- id: logisocial

# registers/processing-activities.yaml
- id: aide-sociale
  processors: [logisocial]
`,
  },
  'reference/ended-activity': {
    wrong: `# registers/processing-activities.yaml
- id: cheques-mazout
  endedOn: 2025-12-31
- id: aide-sociale

# registers/notices.yaml
- id: usagers
  groups:
    - title: Aides
      activities: [aide-sociale, cheques-mazout]
`,
    right: `# registers/processing-activities.yaml
- id: cheques-mazout
  endedOn: 2025-12-31
- id: aide-sociale

# registers/notices.yaml
- id: usagers
  groups:
    - title: Aides
      activities: [aide-sociale]
`,
  },
  'reference/withdrawn-measure': {
    wrong: `# registers/measures.yaml
- id: armoire
  status: withdrawn

# registers/processing-activities.yaml
- id: aide-sociale
  measures:
    - armoire
`,
    right: `# registers/measures.yaml
- id: armoire
  status: in-place

# registers/processing-activities.yaml
- id: aide-sociale
  measures:
    - armoire
`,
  },
  'reference/replaced-text': {
    wrong: `# registers/legal-texts.yaml
- id: loi-vie-privee-1992
  replacedBy: loi-vie-privee-2018
- id: loi-vie-privee-2018

# registers/notices.yaml
- id: usagers
  frame:
    - text: loi-vie-privee-1992
`,
    right: `# registers/legal-texts.yaml
- id: loi-vie-privee-1992
  replacedBy: loi-vie-privee-2018
- id: loi-vie-privee-2018

# registers/notices.yaml
- id: usagers
  frame:
    - text: loi-vie-privee-2018
`,
  },
  'reference/unused-entry': {
    wrong: `# registers/recipients.yaml
- id: spp-is

# registers/processing-activities.yaml
- id: aide-sociale
`,
    right: `# registers/recipients.yaml
- id: spp-is

# registers/processing-activities.yaml
- id: aide-sociale
  recipients: [spp-is]
`,
  },
  'reference/day-in-the-future': {
    wrong: `# registers/backups.yaml
- id: copie-nocturne
  restoreTests:
    - on: 2062-03-12
      result: ok
`,
    right: `# registers/backups.yaml
- id: copie-nocturne
  restoreTests:
    - on: 2026-03-12
      result: ok
`,
  },
  'reference/parent-cycle': {
    wrong: `# registers/services.yaml
- id: direction
  parent: social
- id: social
  parent: direction
`,
    right: `# registers/services.yaml
- id: direction
- id: social
  parent: direction
`,
  },
};
