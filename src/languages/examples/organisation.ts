import type { CheckExample } from '../examples.ts';

export const organisationExamples: Readonly<Record<string, CheckExample>> = {
  'organisation/missing': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
`,
  },
  'organisation/controller-contact': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
address:
  street: Rue du Marché 12
  postalCode: "5000"
  city: Namur
phone: +32 81 00 00 00
`,
  },
  'organisation/single-channel': {
    wrong: `# registers/organisation.yaml
kind: cpas
phone: +32 81 00 00 00
`,
    right: `# registers/organisation.yaml
kind: cpas
email: info@cpas-valmont.example
phone: +32 81 00 00 00
`,
  },
  'organisation/kind-differs-from-profile': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/organisation.yaml
kind: municipality
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/organisation.yaml
kind: cpas
`,
  },
  'organisation/no-enterprise-number': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
enterpriseNumber: 0207.000.077
`,
  },
  'organisation/no-siren': {
    wrong: `# cpas-sec.yaml
profile: fr-departement
languages: [fr]

# registers/organisation.yaml
kind: fr-departement
name: Département du Vallon
`,
    right: `# cpas-sec.yaml
profile: fr-departement
languages: [fr]

# registers/organisation.yaml
kind: fr-departement
name: Département du Vallon
siren: 220 000 020
`,
  },
  'organisation/no-supervisory-authority': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Valmont
supervisoryAuthority: be-apd
`,
  },
  'organisation/authority-of-another-country': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/supervisory-authorities.yaml
- id: cnil
  jurisdiction: fr

# registers/organisation.yaml
supervisoryAuthority: cnil
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/supervisory-authorities.yaml
- id: be-apd
  jurisdiction: be

# registers/organisation.yaml
supervisoryAuthority: be-apd
`,
  },
  'organisation/no-dpo': {
    wrong: `# registers/organisation.yaml
kind: cpas

# registers/roles.yaml
- id: delegue
  role: dpo
  person: m-lambert
  endedOn: 2026-06-30
`,
    right: `# registers/organisation.yaml
kind: cpas

# registers/roles.yaml
- id: delegue
  role: dpo
  person: m-lambert
  endedOn: 2026-06-30
- id: delegue-2026
  role: dpo
  person: a-dupont
  startedOn: 2026-07-01
`,
  },
  'organisation/dpo-contact': {
    wrong: `# registers/roles.yaml
- id: delegue
  role: dpo
  person: m-lambert
`,
    right: `# registers/roles.yaml
- id: delegue
  role: dpo
  person: m-lambert
  contact:
    email: dpo@cpas-valmont.example
    phone: +32 81 00 00 01
`,
  },
  'organisation/dpo-conflict': {
    wrong: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: m-lambert
- id: delegue
  role: dpo
  person: m-lambert
`,
    right: `# registers/roles.yaml
- id: direction
  role: head-of-daily-management
  person: m-lambert
- id: delegue
  role: dpo
  person: a-dupont
`,
  },
  'organisation/role-without-holder': {
    wrong: `# registers/roles.yaml
- id: delegue
  role: dpo
`,
    right: `# registers/roles.yaml
- id: delegue
  role: dpo
  person: m-lambert
`,
  },
  'organisation/role-dates-reversed': {
    wrong: `# registers/roles.yaml
- id: dpo
  role: dpo
  startedOn: 2026-03-01
  endedOn: 2025-03-01
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  startedOn: 2025-03-01
  endedOn: 2026-03-01
`,
  },
  'organisation/person-dates-reversed': {
    wrong: `# registers/people.yaml
- id: m-lambert
  startedOn: 2026-03-01
  leftOn: 2025-03-01
`,
    right: `# registers/people.yaml
- id: m-lambert
  startedOn: 2025-03-01
  leftOn: 2026-03-01
`,
  },
  'organisation/outsider-without-employer': {
    wrong: `# registers/people.yaml
- id: technicien
  kind: supplier-employee
`,
    right: `# registers/people.yaml
- id: technicien
  kind: supplier-employee
  employer: logisocial
`,
  },
};
