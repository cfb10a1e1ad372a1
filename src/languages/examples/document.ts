import type { CheckExample } from '../examples.ts';

export const documentExamples: Readonly<Record<string, CheckExample>> = {
  'document/review-due': {
    wrong: `# registers/documents.yaml
- id: charte
  kind: it-charter
  nextReviewOn: 2026-09-01
`,
    right: `# registers/documents.yaml
- id: charte
  kind: it-charter
  reviewedOn: 2026-09-01
  nextReviewOn: 2027-09-01
`,
  },
  'document/not-approved': {
    wrong: `# registers/documents.yaml
- id: procedure-depart
  kind: procedure
`,
    right: `# registers/documents.yaml
- id: procedure-depart
  kind: procedure
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  on: 2026-02-17
  kind: approval
`,
  },
  'document/no-owner': {
    wrong: `# registers/documents.yaml
- id: charte
  kind: it-charter
`,
    right: `# registers/documents.yaml
- id: charte
  kind: it-charter
  owner: c-lambert
`,
  },
  'document/no-version': {
    wrong: `# registers/documents.yaml
- id: charte
  kind: it-charter
`,
    right: `# registers/documents.yaml
- id: charte
  kind: it-charter
  version: "2.0"
`,
  },
  'document/withdrawn-but-annex': {
    wrong: `# registers/documents.yaml
- id: politique
  kind: security-policy
- id: charte
  kind: it-charter
  annexOf: politique
  withdrawnOn: 2026-06-30
`,
    right: `# registers/documents.yaml
- id: politique
  kind: security-policy
- id: charte
  kind: it-charter
  withdrawnOn: 2026-06-30
- id: charte-2026
  kind: it-charter
  annexOf: politique
`,
  },
  'document/approved-version-differs': {
    wrong: `# registers/documents.yaml
- id: politique
  version: "3.1"
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  kind: approval
  document: politique
  version: "3.0"
`,
    right: `# registers/documents.yaml
- id: politique
  version: "3.1"
  decision: 2026-09-cas

# registers/decisions.yaml
- id: 2026-09-cas
  kind: approval
  document: politique
  version: "3.1"
`,
  },
  'document/approved-hash-differs': {
    wrong: `# registers/documents.yaml
- id: politique
  version: "3.0"
  sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  kind: approval
  document: politique
  version: "3.0"
  sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
`,
    right: `# registers/documents.yaml
- id: politique
  version: "3.0"
  sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  decision: 2026-02-cas

# registers/decisions.yaml
- id: 2026-02-cas
  kind: approval
  document: politique
  version: "3.0"
  sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
`,
  },
  'document/evidence-missing': {
    wrong: `# sha256sum evidence/*
# 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  evidence/antivirus.pdf

# registers/norms.yaml
- id: ops-backup
  evidence:
    - path: evidence/sauvegarde.pdf
`,
    right: `# sha256sum evidence/*
# 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  evidence/sauvegarde.pdf

# registers/norms.yaml
- id: ops-backup
  evidence:
    - path: evidence/sauvegarde.pdf
`,
  },
  'document/evidence-changed': {
    wrong: `# sha256sum evidence/*
# 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  evidence/sauvegarde.pdf

# registers/norms.yaml
- id: ops-backup
  evidence:
    - path: evidence/sauvegarde.pdf
      sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
`,
    right: `# sha256sum evidence/*
# 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  evidence/sauvegarde.pdf

# registers/norms.yaml
- id: ops-backup
  evidence:
    - path: evidence/sauvegarde.pdf
      sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
`,
  },
  'document/file-changed': {
    wrong: `# sha256sum evidence/*
# 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  evidence/politique.pdf

# registers/documents.yaml
- id: politique
  location: evidence/politique.pdf
  sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
`,
    right: `# sha256sum evidence/*
# 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  evidence/politique.pdf

# registers/documents.yaml
- id: politique
  location: evidence/politique.pdf
  sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
`,
  },
};
