import type { CheckExample } from '../examples.ts';

export const settingsExamples: Readonly<Record<string, CheckExample>> = {
  'settings/unknown-rule': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
rules:
  processing/no-owners: off
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
rules:
  processing/no-owner: off
`,
  },
  'settings/unknown-catalogue': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
norms: [bcs, gdpr]
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
norms: [bcss, gdpr]
`,
  },
  'settings/not-adjustable': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
rules:
  reference/unknown: off
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
rules:
  reference/unused-entry: off
`,
  },
  'settings/severity-below-law': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
rules:
  processor/no-contract: warning

# registers/processors.yaml
- id: logisocial
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
waivers:
  - rule: processor/no-contract
    entry: processors/logisocial
    reason: Le nouveau contrat est à la signature.
    decidedBy: Directrice générale, 12 novembre 2026
    until: 2026-12-31

# registers/processors.yaml
- id: logisocial
`,
  },
  'settings/waiver-expired': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
waivers:
  - rule: processor/no-contract
    entry: processors/logisocial
    reason: Le nouveau contrat est à la signature.
    decidedBy: Directrice générale, 12 mars 2026
    until: 2026-06-30

# registers/processors.yaml
- id: logisocial
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/processors.yaml
- id: logisocial
  contract:
    signedOn: 2026-06-15
`,
  },
  'settings/waiver-useless': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
waivers:
  - rule: processor/no-contract
    entry: processors/logisocial
    reason: Le nouveau contrat est à la signature.
    decidedBy: Directrice générale, 12 novembre 2026
    until: 2026-12-31

# registers/processors.yaml
- id: logisocial
  contract:
    signedOn: 2026-11-15
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/processors.yaml
- id: logisocial
  contract:
    signedOn: 2026-11-15
`,
  },
};
