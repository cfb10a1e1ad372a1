import type { CheckExample } from '../examples.ts';

/** Catalogues of one or two norms. */
export const catalogueExamples: Readonly<Record<string, CheckExample>> = {
  'catalogue/duplicate-id': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
  - id: bcss:12.5
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
  },
  'catalogue/foreign-id': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: norme:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
  },
  'catalogue/replaces-own': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    replaces: [bcss:12.4]
    source: [MNM]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    replaces: [bcss:ops.backup]
    source: [MNM]
    confidence: seen
`,
  },
  'catalogue/replaces-unknown': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
    replaces: [bcss:ops.bakup]
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
    replaces: [bcss:ops.backup]
`,
  },
  'catalogue/reserved-name': {
    wrong: `# norms/bcss.yaml
catalogue: law
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: law:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
  },
  'catalogue/twice': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
# norms/normes.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
  },
  'catalogue/unknown-chapter': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
chapters:
  - { chapter: "12", title: { fr: Exploitation } }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    chapter: "13"
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
chapters:
  - { chapter: "12", title: { fr: Exploitation } }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    chapter: "12"
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
  },
  'catalogue/unknown-source': {
    wrong: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [NMN]
    confidence: seen
`,
    right: `# norms/bcss.yaml
catalogue: bcss
title: { fr: Normes minimales de la BCSS }
sources:
  - key: MNM
    what: Texte officiel des normes minimales
norms:
  - id: bcss:12.4
    title: { fr: Sauvegardes }
    obligation: { fr: Faire des copies de sauvegarde. }
    source: [MNM]
    confidence: seen
`,
  },
};
