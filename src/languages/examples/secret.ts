import type { CheckExample } from '../examples.ts';

export const secretExamples: Readonly<Record<string, CheckExample>> = {
  'secret/national-number': {
    wrong: `# registers/people.yaml
- id: a-dupont
  note: Dossier 00.00.00-001.96
`,
    right: `# registers/people.yaml
- id: a-dupont
  note: Dossier 2026-118
`,
  },
  'secret/iban': {
    wrong: `# registers/processors.yaml
- id: logisocial
  note: Payer sur BE54 0000 0000 0097
`,
    right: `# registers/processors.yaml
- id: logisocial
  note: Compte connu du service des finances
`,
  },
  'secret/payment-card': {
    wrong: `# registers/processors.yaml
- id: logisocial
  note: Abonnement payé avec 4111 1111 1111 1111
`,
    right: `# registers/processors.yaml
- id: logisocial
  note: Abonnement payé par le service des finances
`,
  },
  'secret/private-key': {
    wrong: `# registers/processors.yaml
- id: logisocial
  note: "-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXk"
`,
    right: `# registers/processors.yaml
- id: logisocial
  note: Clé gardée par le service informatique
`,
  },
  'secret/password': {
    wrong: `# registers/processors.yaml
- id: logisocial
  note: "Mot de passe : Soleil2024!"
`,
    right: `# registers/processors.yaml
- id: logisocial
  note: Mot de passe dans le gestionnaire de mots de passe
`,
  },
  'secret/access-token': {
    wrong: `# registers/processors.yaml
- id: logisocial
  note: Jeton ghp_0123456789abcdefghijABCDEFGHIJ012345
`,
    right: `# registers/processors.yaml
- id: logisocial
  note: Jeton dans le coffre du service informatique
`,
  },
};
