import type { CheckExample } from '../examples.ts';

export const processingExamples: Readonly<Record<string, CheckExample>> = {
  'processing/no-activity': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
  },
  'processing/no-purpose': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  purposes:
    - purpose: examiner le droit à l’aide
`,
  },
  'processing/no-legal-basis': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task
          texts:
            - text: be-cpas-1976
              articles: art. 1er et 57
`,
  },
  'processing/legitimate-interests': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: legitimate-interests
          interest: la bonne gestion des aides
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task
          texts:
            - text: be-cpas-1976
              articles: art. 1er et 57
`,
  },
  'processing/interest-missing': {
    wrong: `# registers/processing-activities.yaml
- id: parking
  purposes:
    - purpose: protéger le parking
      legalBases:
        - basis: legitimate-interests
`,
    right: `# registers/processing-activities.yaml
- id: parking
  purposes:
    - purpose: protéger le parking
      legalBases:
        - basis: legitimate-interests
          interest: la sécurité des véhicules
`,
  },
  'processing/basis-without-text': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task
          texts:
            - text: be-cpas-1976
              articles: art. 1er et 57
`,
  },
  'processing/consent-for-public-task': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task
        - basis: consent
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  purposes:
    - purpose: examiner le droit à l’aide
      legalBases:
        - basis: public-task
        - basis: consent
          condition: pour contacter votre médecin
`,
  },
  'processing/special-without-ground': {
    wrong: `# registers/data-categories.yaml
- id: sante
  special: health

# registers/processing-activities.yaml
- id: aide-medicale
  data:
    - category: sante
`,
    right: `# registers/data-categories.yaml
- id: sante
  special: health

# registers/processing-activities.yaml
- id: aide-medicale
  data:
    - category: sante
  specialGrounds:
    - ground: employment-social-protection
      texts:
        - text: be-cpas-1976
          articles: art. 57
`,
  },
  'processing/special-ground-without-text': {
    wrong: `# registers/processing-activities.yaml
- id: aide-medicale
  specialGrounds:
    - ground: employment-social-protection
`,
    right: `# registers/processing-activities.yaml
- id: aide-medicale
  specialGrounds:
    - ground: employment-social-protection
      texts:
        - text: be-cpas-1976
          articles: art. 57
`,
  },
  'processing/criminal-without-ground': {
    wrong: `# registers/data-categories.yaml
- id: condamnations
  criminal: true

# registers/processing-activities.yaml
- id: mediation-dettes
  data:
    - category: condamnations
`,
    right: `# registers/data-categories.yaml
- id: condamnations
  criminal: true

# registers/processing-activities.yaml
- id: mediation-dettes
  data:
    - category: condamnations
  criminalGround:
    texts:
      - text: be-privacy-2018
        articles: art. 10
`,
  },
  'processing/national-number-without-authorisation': {
    wrong: `# registers/data-categories.yaml
- id: niss
  nationalNumber: true

# registers/processing-activities.yaml
- id: aide-sociale
  data:
    - category: niss
`,
    right: `# registers/data-categories.yaml
- id: niss
  nationalNumber: true

# registers/processing-activities.yaml
- id: aide-sociale
  data:
    - category: niss
  nationalNumber:
    texts:
      - text: be-national-register-1983
        articles: art. 5 et 8
`,
  },
  'processing/no-audience': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  audiences: [citizens]
`,
  },
  'processing/no-data-subjects': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  dataSubjects:
    - demandeurs d’aide
`,
  },
  'processing/no-data': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  data:
    - category: identification
`,
  },
  'processing/no-source': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  sources:
    - kind: person
`,
  },
  'processing/no-mandatory': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  sources:
    - kind: person
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  sources:
    - kind: person
  mandatory:
    nature: statutory
    consequence: nous ne pouvons pas examiner votre demande
`,
  },
  'processing/consequence-missing': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  mandatory:
    nature: statutory
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  mandatory:
    nature: statutory
    consequence: nous ne pouvons pas examiner votre demande
`,
  },
  'processing/no-recipients': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  recipients: [agents-sociaux, spp-is]
`,
  },
  'processing/no-retention': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  retention: [dossier-social]
`,
  },
  'processing/retention-without-period': {
    wrong: `# registers/retention-schedule.yaml
- id: dossier-social
  activity: Dossiers d’aide sociale
  fate: destroy
`,
    right: `# registers/retention-schedule.yaml
- id: dossier-social
  activity: Dossiers d’aide sociale
  trigger: la clôture du dossier
  activePeriod: P15Y
  fate: destroy
`,
  },
  'processing/retention-without-trigger': {
    wrong: `# registers/retention-schedule.yaml
- id: dossier-social
  activePeriod: P15Y
`,
    right: `# registers/retention-schedule.yaml
- id: dossier-social
  trigger: la clôture du dossier
  activePeriod: P15Y
`,
  },
  'processing/retention-without-fate': {
    wrong: `# registers/retention-schedule.yaml
- id: dossier-social
  activePeriod: P15Y
`,
    right: `# registers/retention-schedule.yaml
- id: dossier-social
  activePeriod: P15Y
  fate: destroy
`,
  },
  'processing/retention-without-text': {
    wrong: `# registers/retention-schedule.yaml
- id: dossier-social
  activePeriod: P15Y
`,
    right: `# registers/retention-schedule.yaml
- id: dossier-social
  activePeriod: P15Y
  texts:
    - text: be-sorting-table-2011
`,
  },
  'processing/transfer-without-safeguard': {
    wrong: `# registers/processing-activities.yaml
- id: lettre-info
  transfers:
    - to: Envoi Rapide Inc.
      country: US
`,
    right: `# registers/processing-activities.yaml
- id: lettre-info
  transfers:
    - to: Envoi Rapide Inc.
      country: US
      safeguard: standard-clauses
      reference: clauses types de la Commission européenne (2021/914)
      copy: sur demande au délégué
`,
  },
  'processing/adequacy-unknown': {
    wrong: `# registers/processing-activities.yaml
- id: lettre-info
  transfers:
    - to: Centre d’appels
      country: IN
      safeguard: adequacy
`,
    right: `# registers/processing-activities.yaml
- id: lettre-info
  transfers:
    - to: Centre d’appels
      country: CH
      safeguard: adequacy
`,
  },
  'processing/transfer-without-copy': {
    wrong: `# registers/processing-activities.yaml
- id: lettre-info
  transfers:
    - to: Envoi Rapide Inc.
      country: US
      safeguard: standard-clauses
`,
    right: `# registers/processing-activities.yaml
- id: lettre-info
  transfers:
    - to: Envoi Rapide Inc.
      country: US
      safeguard: standard-clauses
      copy: sur demande au délégué
`,
  },
  'processing/no-measures': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  measures: [controle-acces]
`,
  },
  'processing/no-joint-controller': {
    wrong: `# registers/processing-activities.yaml
- id: logement
  role: joint-controller
`,
    right: `# registers/processing-activities.yaml
- id: logement
  role: joint-controller
  jointControllers:
    - name: Commune de Valmont
      essence: Le CPAS reçoit les demandes, la commune attribue les logements.
`,
  },
  'processing/joint-controller-without-essence': {
    wrong: `# registers/processing-activities.yaml
- id: logement
  jointControllers:
    - name: Commune de Valmont
`,
    right: `# registers/processing-activities.yaml
- id: logement
  jointControllers:
    - name: Commune de Valmont
      essence: Le CPAS reçoit les demandes, la commune attribue les logements.
`,
  },
  'processing/processor-record-incomplete': {
    wrong: `# registers/processing-activities.yaml
- id: paie-commune
  role: processor
`,
    right: `# registers/processing-activities.yaml
- id: paie-commune
  role: processor
  onBehalfOf: [Commune de Valmont]
`,
  },
  'processing/dpia-undecided': {
    wrong: `# registers/data-categories.yaml
- id: sante
  special: health

# registers/processing-activities.yaml
- id: aide-medicale
  audiences: [citizens]
  data:
    - category: sante
`,
    right: `# registers/data-categories.yaml
- id: sante
  special: health

# registers/processing-activities.yaml
- id: aide-medicale
  audiences: [citizens]
  data:
    - category: sante
  dpia:
    needed: true
    criteria: [sensitive-data, vulnerable-persons]
    doneOn: 2026-02-01
`,
  },
  'processing/dpia-refused-without-reason': {
    wrong: `# registers/data-categories.yaml
- id: sante
  special: health

# registers/processing-activities.yaml
- id: aide-medicale
  audiences: [citizens]
  data:
    - category: sante
  dpia:
    needed: false
`,
    right: `# registers/data-categories.yaml
- id: sante
  special: health

# registers/processing-activities.yaml
- id: aide-medicale
  audiences: [citizens]
  data:
    - category: sante
  dpia:
    needed: false
    reason: Moins de dix dossiers, sur papier, sans échange.
`,
  },
  'processing/dpia-missing': {
    wrong: `# registers/processing-activities.yaml
- id: aide-medicale
  dpia:
    needed: true
`,
    right: `# registers/processing-activities.yaml
- id: aide-medicale
  dpia:
    needed: true
    doneOn: 2026-02-01
`,
  },
  'processing/dpia-review-due': {
    wrong: `# registers/processing-activities.yaml
- id: aide-medicale
  dpia:
    needed: true
    reviewOn: 2026-11-21
`,
    right: `# registers/processing-activities.yaml
- id: aide-medicale
  dpia:
    needed: true
    reviewOn: 2026-11-22
`,
  },
  'processing/not-reviewed': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  reviewedOn: 2025-03-12
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  reviewedOn: 2026-03-12
`,
  },
  'processing/never-reviewed': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  reviewedOn: 2026-03-12
`,
  },
  'processing/automated-unexplained': {
    wrong: `# registers/processing-activities.yaml
- id: tarif-repas
  automatedDecision:
    exists: true
`,
    right: `# registers/processing-activities.yaml
- id: tarif-repas
  automatedDecision:
    exists: true
    logic: un barème applique le revenu du ménage
    consequences: le prix de votre repas
`,
  },
  'processing/automated-undeclared': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  automatedDecision:
    exists: false
`,
  },
  'processing/no-owner': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  name: Aide sociale
  owner: service-social
`,
  },
  'processing/dates-reversed': {
    wrong: `# registers/processing-activities.yaml
- id: aide-sociale
  startedOn: 2026-03-01
  endedOn: 2025-03-01
`,
    right: `# registers/processing-activities.yaml
- id: aide-sociale
  startedOn: 2025-03-01
  endedOn: 2026-03-01
`,
  },
};
