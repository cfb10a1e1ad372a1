import type { CheckExample } from '../examples.ts';

export const questionnaireExamples: Readonly<Record<string, CheckExample>> = {
  'questionnaire/unanswered': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers: []
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/not-confirmed': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
signedBy: v-lambert
signedOn: 2026-03-02
answers:
  - question: ops.backup
    value: compliant
    state: proposed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
signedBy: v-lambert
signedOn: 2026-03-02
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/value-of-wrong-kind': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: oui
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/unknown-question': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
  - question: ops.backups
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/question-twice': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
  - question: ops.backup
    value: partly
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/no-explanation': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: partly
    state: confirmed
    due: 2026-12-31
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: partly
    state: confirmed
    explanation: La copie hors site manque encore
    due: 2026-12-31
`,
  },
  'questionnaire/gap-without-action': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: partly
    state: confirmed
    explanation: La copie hors site manque encore
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: partly
    state: confirmed
    explanation: La copie hors site manque encore
    actions: [copie-hors-site]
`,
  },
  'questionnaire/contradicted': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: suppliers.contracts
    kind: compliance
    norm: bcss:suppliers.contracts

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: suppliers.contracts
    value: compliant
    state: confirmed

# registers/processors.yaml
- id: logisocial
  name: LogiSocial
  service: logiciel social
  contract:
    reference: LS-2023-04
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: suppliers.contracts
    kind: compliance
    norm: bcss:suppliers.contracts

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: suppliers.contracts
    value: partly
    state: confirmed
    explanation: Un contrat reste à signer
    due: 2026-12-31

# registers/processors.yaml
- id: logisocial
  name: LogiSocial
  service: logiciel social
  contract:
    reference: LS-2023-04
`,
  },
  'questionnaire/sent-without-signature': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
sentOn: 2026-03-04
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
signedBy: v-lambert
signedOn: 2026-03-02
sentOn: 2026-03-04
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/wrong-controlled-year': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2026
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/year-twice': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed

# questionnaires/2026-bis.yaml
id: questionnaire-bis
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/late': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
deadline: "03-31"
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
deadline: "03-31"
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
signedBy: v-lambert
signedOn: 2026-03-02
sentOn: 2026-03-04
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/none-started': {
    wrong: `# questionnaires/2025.yaml
id: questionnaire-2025
year: 2025
controlledYear: 2024
form: bcss-2026
signedBy: v-lambert
signedOn: 2025-03-02
sentOn: 2025-03-04
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/2025.yaml
id: questionnaire-2025
year: 2025
controlledYear: 2024
form: bcss-2026
signedBy: v-lambert
signedOn: 2025-03-02
sentOn: 2025-03-04
answers:
  - question: ops.backup
    value: compliant
    state: confirmed

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/form-of-another-year': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2025
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup

# questionnaires/2026.yaml
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: bcss-2026
answers:
  - question: ops.backup
    value: compliant
    state: confirmed
`,
  },
  'questionnaire/form-question-twice': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup
  - id: ops.backup
    kind: day
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup
  - id: ops.backup.last-test
    kind: day
`,
  },
  'questionnaire/choice-without-choices': {
    wrong: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup
  - id: org.dpo
    kind: choice
    text: Qui est le délégué ?
`,
    right: `# questionnaires/forms/bcss-2026.yaml
id: bcss-2026
title: Questionnaire 2026
year: 2026
questions:
  - id: ops.backup
    kind: compliance
    norm: bcss:ops.backup
  - id: org.dpo
    kind: choice
    text: Qui est le délégué ?
    choices:
      - value: interne
        title: Une personne du centre
      - value: externe
        title: Un organisme
`,
  },
};
