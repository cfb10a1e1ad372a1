import type { CheckExample } from '../examples.ts';

export const noticeExamples: Readonly<Record<string, CheckExample>> = {
  'notice/no-notice': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/processing-activities.yaml
- id: aide-sociale
  audiences: [citizens]

# registers/notices.yaml
- id: personnel
  audience: staff
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/processing-activities.yaml
- id: aide-sociale
  audiences: [citizens]

# registers/notices.yaml
- id: usagers
  audience: citizens
`,
  },
  'notice/audience-without-notice': {
    wrong: `# registers/processing-activities.yaml
- id: paie
  audiences: [staff]

# registers/notices.yaml
- id: usagers
  audience: citizens
`,
    right: `# registers/processing-activities.yaml
- id: paie
  audiences: [staff]

# registers/notices.yaml
- id: usagers
  audience: citizens
- id: personnel
  audience: staff
`,
  },
  'notice/activity-not-covered': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  audiences: [citizens]
- id: repas
  audiences: [citizens]

# registers/notices.yaml
- id: usagers
  audience: citizens
  groups:
    - title: Aides
      activities: [aide-sociale]
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  audiences: [citizens]
- id: repas
  audiences: [citizens]

# registers/notices.yaml
- id: usagers
  audience: citizens
  groups:
    - title: Aides
      activities: [aide-sociale, repas]
`,
  },
  'notice/activity-of-other-audience': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  audiences: [citizens]
- id: paie
  audiences: [staff]

# registers/notices.yaml
- id: usagers
  audience: citizens
  groups:
    - title: Aides
      activities: [aide-sociale, paie]
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  audiences: [citizens]
- id: paie
  audiences: [staff]

# registers/notices.yaml
- id: usagers
  audience: citizens
  groups:
    - title: Aides
      activities: [aide-sociale]
`,
  },
  'notice/activity-twice': {
    wrong: `# registers/notices.yaml
- id: usagers
  groups:
    - title: Aides
      activities: [aide-sociale]
    - title: Services
      activities: [repas, aide-sociale]
`,
    right: `# registers/notices.yaml
- id: usagers
  groups:
    - title: Aides
      activities: [aide-sociale]
    - title: Services
      activities: [repas]
`,
  },
  'notice/group-without-activity': {
    wrong: `# registers/notices.yaml
- id: usagers
  groups:
    - title: Aides
      activities: []
`,
    right: `# registers/notices.yaml
- id: usagers
  groups:
    - title: Aides
      activities: [aide-sociale]
`,
  },
  'notice/right-not-open': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task

# registers/notices.yaml
- id: usagers
  audience: citizens
  groups:
    - title: Aides
      activities: [aide-sociale]
  rights:
    stated:
      - information
      - access
      - rectification
      - restriction
      - objection
      - portability
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task

# registers/notices.yaml
- id: usagers
  audience: citizens
  groups:
    - title: Aides
      activities: [aide-sociale]
  rights:
    stated:
      - information
      - access
      - rectification
      - restriction
      - objection
`,
  },
  'notice/right-missing': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task

# registers/notices.yaml
- id: usagers
  audience: citizens
  rights:
    stated: [information, access, rectification, restriction]
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task

# registers/notices.yaml
- id: usagers
  audience: citizens
  rights:
    stated: [information, access, rectification, restriction, objection]
`,
  },
  'notice/objection-not-highlighted': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task

# registers/notices.yaml
- id: usagers
  audience: citizens
  rights:
    highlightObjection: false
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task

# registers/notices.yaml
- id: usagers
  audience: citizens
  rights:
    highlightObjection: true
`,
  },
  'notice/identity-copy': {
    wrong: `# registers/notices.yaml
- id: usagers
  rights:
    proofOfIdentity: copy
`,
    right: `# registers/notices.yaml
- id: usagers
  rights:
    proofOfIdentity: on-doubt
`,
  },
  'notice/special-case-without-form': {
    wrong: `# registers/notices.yaml
- id: usagers
  specialCases:
    - kind: photographs
`,
    right: `# registers/notices.yaml
- id: usagers
  specialCases:
    - kind: photographs
      consentForm: Formulaire « Droit à l’image »
`,
  },
  'notice/special-case-without-activity': {
    wrong: `# registers/notices.yaml
- id: usagers
  specialCases:
    - kind: applications
`,
    right: `# registers/notices.yaml
- id: usagers
  specialCases:
    - kind: applications
      activity: recrutement
`,
  },
  'notice/complaint-link-missing': {
    wrong: `# registers/supervisory-authorities.yaml
- id: apd
  name: Autorité de protection des données

# registers/organisation.yaml
supervisoryAuthority: apd
`,
    right: `# registers/supervisory-authorities.yaml
- id: apd
  name: Autorité de protection des données
  complaintLink: https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte
  address:
    street: Rue de la Presse 35
    postalCode: "1000"
    city: Bruxelles

# registers/organisation.yaml
supervisoryAuthority: apd
`,
  },
  'notice/no-version': {
    wrong: `# registers/notices.yaml
- id: usagers
  version: "3.1"
`,
    right: `# registers/notices.yaml
- id: usagers
  version: "3.1"
  updatedOn: 2026-02-16
`,
  },
  'notice/not-approved': {
    wrong: `# registers/notices.yaml
- id: usagers
  version: "3.1"
`,
    right: `# registers/notices.yaml
- id: usagers
  version: "3.1"
  approvedOn: 2026-02-20
`,
  },
  'notice/updated-after-approval': {
    wrong: `# registers/notices.yaml
- id: usagers
  updatedOn: 2026-03-01
  approvedOn: 2026-02-20
`,
    right: `# registers/notices.yaml
- id: usagers
  updatedOn: 2026-02-16
  approvedOn: 2026-02-20
`,
  },
  'notice/review-due': {
    wrong: `# registers/notices.yaml
- id: usagers
  reviewOn: 2026-11-21
`,
    right: `# registers/notices.yaml
- id: usagers
  reviewOn: 2026-11-22
`,
  },
  'notice/no-review-day': {
    wrong: `# registers/notices.yaml
- id: usagers
  version: "3.1"
`,
    right: `# registers/notices.yaml
- id: usagers
  version: "3.1"
  reviewOn: 2027-02-16
`,
  },
  'notice/no-page': {
    wrong: `# registers/notices.yaml
- id: usagers
  version: "3.1"
`,
    right: `# registers/notices.yaml
- id: usagers
  version: "3.1"
  publishedAt: https://www.cpas-valmont.example/vie-privee
`,
  },
  'notice/published-drift': {
    wrong: `# registers/notices.yaml
- id: usagers
  version: "3.1"
  published:
    version: "3.1"
    on: 2026-02-23
    sha256: "${'0'.repeat(64)}"
`,
    right: `# registers/notices.yaml
- id: usagers
  version: "3.1"
  published:
    version: "3.1"
    on: 2026-02-23
    sha256: "${'1'.repeat(64)}"
`,
  },
  'notice/publish-again': {
    wrong: `# registers/notices.yaml
- id: usagers
  version: "3.2"
  published:
    version: "3.1"
`,
    right: `# registers/notices.yaml
- id: usagers
  version: "3.2"
  published:
    version: "3.2"
`,
  },
  'notice/translation-missing': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr, nl]

# registers/notices.yaml
- id: usagers
  title: Vos données
  languages: [fr, nl]
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr, nl]

# registers/notices.yaml
- id: usagers
  title:
    fr: Vos données
    nl: Uw gegevens
  languages: [fr, nl]
`,
  },
  'notice/vague-words': {
    wrong: `# registers/notices.yaml
- id: usagers
  commitment: Nous pouvons éventuellement partager certaines données.
`,
    right: `# registers/notices.yaml
- id: usagers
  commitment: Nous partageons votre adresse avec le service des repas.
`,
  },
  'notice/sentence-too-long': {
    wrong: `# registers/notices.yaml
- id: usagers
  scope: Le présent avis décrit la manière dont le centre recueille, enregistre, conserve, consulte, communique et efface les données des personnes qui demandent une aide ainsi que celles de leur ménage.
`,
    right: `# registers/notices.yaml
- id: usagers
  scope: Cet avis dit ce que nous faisons de vos données. Il vaut aussi pour les membres de votre ménage.
`,
  },
};
