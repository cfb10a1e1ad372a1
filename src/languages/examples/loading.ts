import type { CheckExample } from '../examples.ts';

/**
 * What reading finds in files that an example can show. A file is introduced by a comment with its path, which may be the
 * very mistake.
 */
export const loadingExamples: Readonly<Record<string, CheckExample>> = {
  'file/conflict-markers': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
<<<<<<< HEAD
  mission: Diriger le centre.
=======
  mission: Diriger et coordonner.
>>>>>>> relecture
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: Diriger et coordonner.
`,
  },
  'file/empty': {
    wrong: `# registers/people.yaml
`,
    right: `# registers/people.yaml
[]
`,
  },
  'file/hidden-extension': {
    wrong: `# registers/people.yaml.txt
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'file/misnamed-folder': {
    wrong: `# registres/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'file/misplaced': {
    wrong: `# people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'file/not-yaml': {
    wrong: `# registers/people.csv
id;firstName;lastName;kind
a-renard;Alice;Renard;staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'file/unknown-register': {
    wrong: `# registers/peoples.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'reference/duplicate-id': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
- id: direction
  name: Direction financière
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
- id: direction-financiere
  name: Direction financière
`,
  },
  'reference/unknown': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  service: directon

# registers/services.yaml
- id: direction
  name: Direction générale
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  service: direction

# registers/services.yaml
- id: direction
  name: Direction générale
`,
  },
  'reference/unknown-norm': {
    wrong: `# registers/measures.yaml
- id: sauvegarde
  name: Sauvegarde quotidienne hors site
  domain: operations
  status: in-place
  norms: ["7.2"]
`,
    right: `# registers/measures.yaml
- id: sauvegarde
  name: Sauvegarde quotidienne hors site
  domain: operations
  status: in-place
  norms: [bcss:ops.backup]
`,
  },
  'schema/choice': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: agent
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'schema/country': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
address:
  street: Rue de l’Église 1
  postalCode: "5999"
  city: Clairfontaine
  country: Belgique
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
address:
  street: Rue de l’Église 1
  postalCode: "5999"
  city: Clairfontaine
  country: BE
`,
  },
  'schema/date': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  startedOn: 31/12/2025
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  startedOn: 2025-12-31
`,
  },
  'schema/date-time': {
    wrong: `# registers/incidents.yaml
- id: panne-2026
  title: Panne du serveur
  detectedAt: 2026-03-13
`,
    right: `# registers/incidents.yaml
- id: panne-2026
  title: Panne du serveur
  detectedAt: 2026-03-13T18:30:00+01:00
`,
  },
  'schema/duplicate-item': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr, fr]
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
`,
  },
  'schema/duration': {
    wrong: `# registers/retention-schedule.yaml
- id: dossier-social
  activity: aide-sociale
  activePeriod: 10 ans
`,
    right: `# registers/retention-schedule.yaml
- id: dossier-social
  activity: aide-sociale
  activePeriod: P10Y
`,
  },
  'schema/email': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  email: alice.renard
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  email: alice.renard@cpas-clairfontaine.example
`,
  },
  'schema/empty': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  email:
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'schema/enterprise-number': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
enterpriseNumber: 0207.000.078
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
enterpriseNumber: 0207.000.077
`,
  },
  'schema/fingerprint': {
    wrong: `# registers/notices.yaml
- id: avis
  title: Vos données
  audience: citizens
  layout: policy
  published:
    version: "1.0"
    on: 2026-03-02
    sha256: 9f86d081
`,
    right: `# registers/notices.yaml
- id: avis
  title: Vos données
  audience: citizens
  layout: policy
  published:
    version: "1.0"
    on: 2026-03-02
    sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
`,
  },
  'schema/id': {
    wrong: `# registers/services.yaml
- id: Direction Générale
  name: Direction générale
`,
    right: `# registers/services.yaml
- id: direction-generale
  name: Direction générale
`,
  },
  'schema/link': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
website: www.cpas-clairfontaine.example
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
website: https://www.cpas-clairfontaine.example
`,
  },
  'schema/list-expected': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  functions: Assistante sociale
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  functions:
    - Assistante sociale
`,
  },
  'schema/not-a-list': {
    wrong: `# registers/people.yaml
id: a-renard
firstName: Alice
lastName: Renard
kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'schema/not-a-record': {
    wrong: `# registers/organisation.yaml
- kind: cpas
  name: CPAS de Clairfontaine
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
`,
  },
  'schema/number': {
    wrong: `# registers/roles.yaml
- id: dpd
  role: dpo
  hoursPerWeek: -4
`,
    right: `# registers/roles.yaml
- id: dpd
  role: dpo
  hoursPerWeek: 4
`,
  },
  'schema/number-expected': {
    wrong: `# registers/roles.yaml
- id: dpd
  role: dpo
  hoursPerWeek: quatre heures
`,
    right: `# registers/roles.yaml
- id: dpd
  role: dpo
  hoursPerWeek: 4
`,
  },
  'schema/pattern': {
    wrong: `# registers/interventions.yaml
- id: onduleur
  number: "14"
  nature: ups-check
`,
    right: `# registers/interventions.yaml
- id: onduleur
  number: 2026-014
  nature: ups-check
`,
  },
  'schema/phone': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  phone: 081 22 33 44
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  phone: +32 81 22 33 44
`,
  },
  'schema/quoted-text': {
    wrong: `# registers/services.yaml
- id: direction
  name: “Direction générale”
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
`,
  },
  'schema/record-expected': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
address: Rue de l’Église 1, 5999 Clairfontaine
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
address:
  street: Rue de l’Église 1
  postalCode: "5999"
  city: Clairfontaine
`,
  },
  'schema/required': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'schema/siren': {
    wrong: `# registers/organisation.yaml
kind: fr-departement
name: Département
siren: 220 000 021
`,
    right: `# registers/organisation.yaml
kind: fr-departement
name: Département
siren: 220 000 020
`,
  },
  'schema/text-expected': {
    wrong: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
address:
  street: Rue de l’Église 1
  postalCode: 5999
  city: Clairfontaine
`,
    right: `# registers/organisation.yaml
kind: cpas
name: CPAS de Clairfontaine
address:
  street: Rue de l’Église 1
  postalCode: "5999"
  city: Clairfontaine
`,
  },
  'schema/too-large': {
    wrong: `# registers/plan.yaml
- id: onduleur
  title: Remplacer l’onduleur
  quarter: 5
`,
    right: `# registers/plan.yaml
- id: onduleur
  title: Remplacer l’onduleur
  quarter: 4
`,
  },
  'schema/too-long': {
    wrong: `# registers/services.yaml
- id: direction-generale-et-secretariat-du-conseil-de-l-action-sociale-et-du-bureau-permanent
  name: Direction générale
`,
    right: `# registers/services.yaml
- id: direction-generale
  name: Direction générale
`,
  },
  'schema/unknown-field': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  courriel: alice.renard@cpas-clairfontaine.example
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  email: alice.renard@cpas-clairfontaine.example
`,
  },
  'schema/yes-or-no-expected': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  accessesPersonalData: oui
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  accessesPersonalData: true
`,
  },
  'yaml/alias-bomb': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
- &tout
  id: service-social
  name: Service social
  note: *tout
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
- id: service-social
  name: Service social
`,
  },
  'yaml/curly-quotes': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  startedOn: “2025-12-31”
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  startedOn: 2025-12-31
`,
  },
  'yaml/duplicate-key': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
  lastName: Renard-Dupont
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'yaml/indentation': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName: Alice
   lastName: Renard
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'yaml/long-dash': {
    wrong: `# registers/services.yaml
– id: direction
  name: Direction générale
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
`,
  },
  'yaml/missing-space': {
    wrong: `# registers/people.yaml
- id: a-renard
  firstName:Alice
  lastName: Renard
  kind: staff
`,
    right: `# registers/people.yaml
- id: a-renard
  firstName: Alice
  lastName: Renard
  kind: staff
`,
  },
  'yaml/several-documents': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
---
- id: service-social
  name: Service social
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
- id: service-social
  name: Service social
`,
  },
  'yaml/syntax': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: Diriger : le centre et son budget
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: "Diriger : le centre et son budget"
`,
  },
  'yaml/tab-indentation': {
    wrong: `# registers/services.yaml
- id: direction
\tname: Direction générale
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
`,
  },
  'yaml/unknown-alias': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: *Diriger* le centre
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: "*Diriger* le centre"
`,
  },
  'yaml/unknown-tag': {
    wrong: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: !Diriger le centre
`,
    right: `# registers/services.yaml
- id: direction
  name: Direction générale
  mission: "!Diriger le centre"
`,
  },
};
