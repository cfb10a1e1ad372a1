import type { CheckExample } from '../examples.ts';

export const baselineExamples: Readonly<Record<string, CheckExample>> = {
  'baseline/duplicate': {
    wrong: `# baseline.yaml
- code: processing/no-retention
  file: registers/processing-activities.yaml
  fingerprint: "55971efb40a4a3e668c7997edfb68a8fe9ffc45798badc28062ef7682b856e17"
  since: 2026-11-22
- code: processing/no-retention
  file: registers/processing-activities.yaml
  fingerprint: "55971efb40a4a3e668c7997edfb68a8fe9ffc45798badc28062ef7682b856e17"
  since: 2026-11-22
`,
    right: `# baseline.yaml
- code: processing/no-retention
  file: registers/processing-activities.yaml
  fingerprint: "55971efb40a4a3e668c7997edfb68a8fe9ffc45798badc28062ef7682b856e17"
  since: 2026-11-22
`,
  },
  'baseline/never-known': {
    wrong: `# baseline.yaml
- code: secret/iban
  file: registers/people.yaml
  fingerprint: "55971efb40a4a3e668c7997edfb68a8fe9ffc45798badc28062ef7682b856e17"
  since: 2026-11-22
`,
    right: `# baseline.yaml
[]
`,
  },
  'baseline/unknown-code': {
    wrong: `# baseline.yaml
- code: processing/no-retentions
  file: registers/processing-activities.yaml
  fingerprint: "55971efb40a4a3e668c7997edfb68a8fe9ffc45798badc28062ef7682b856e17"
  since: 2026-11-22
`,
    right: `# baseline.yaml
- code: processing/no-retention
  file: registers/processing-activities.yaml
  fingerprint: "55971efb40a4a3e668c7997edfb68a8fe9ffc45798badc28062ef7682b856e17"
  since: 2026-11-22
`,
  },
};
