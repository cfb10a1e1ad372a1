import type { CheckExample } from '../examples.ts';

export const normExamples: Readonly<Record<string, CheckExample>> = {
  'norm/no-statement': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
level: full

# registers/norms.yaml
- { id: policy-principles, norm: bcss:policy.principles, status: compliant }
- { id: policy-formal, norm: bcss:policy.formal, status: compliant }
- { id: org-security-service, norm: bcss:org.security-service, status: compliant }
- { id: org-identity-notified, norm: bcss:org.identity-notified, status: compliant }
- { id: org-security-plan, norm: bcss:org.security-plan, status: compliant }
- { id: org-budget, norm: bcss:org.budget, status: compliant }
- { id: org-dpo-hours, norm: bcss:org.dpo-hours, status: compliant }
- { id: org-information-flow, norm: bcss:org.information-flow, status: compliant }
- { id: org-decision-platform, norm: bcss:org.decision-platform, status: compliant }
- { id: org-project-security, norm: bcss:org.project-security, status: compliant }
- { id: org-mobile-devices, norm: bcss:org.mobile-devices, status: compliant }
- { id: staff-confidentiality, norm: bcss:staff.confidentiality, status: compliant }
- { id: staff-awareness, norm: bcss:staff.awareness, status: compliant }
- { id: staff-joiners-leavers, norm: bcss:staff.joiners-leavers, status: compliant }
- { id: staff-clean-desk, norm: bcss:staff.clean-desk, status: compliant }
- { id: assets-inventory, norm: bcss:assets.inventory, status: compliant }
- { id: assets-acceptable-use, norm: bcss:assets.acceptable-use, status: compliant }
- { id: assets-classification, norm: bcss:assets.classification, status: compliant }
- { id: access-control, norm: bcss:access.control, status: compliant }
- { id: access-authorisations, norm: bcss:access.authorisations, status: compliant }
- { id: access-administrators, norm: bcss:access.administrators, status: compliant }
- { id: access-inventory, norm: bcss:access.inventory, status: compliant }
- { id: access-network-services, norm: bcss:access.network-services, status: compliant }
- { id: access-passwords, norm: bcss:access.passwords, status: compliant }
- { id: access-local-manager, norm: bcss:access.local-manager, status: compliant }
- { id: crypto-policy, norm: bcss:crypto.policy, status: compliant }
- { id: crypto-keys, norm: bcss:crypto.keys, status: compliant }
- { id: physical-access, norm: bcss:physical.access, status: compliant }
- { id: physical-hazards, norm: bcss:physical.hazards, status: compliant }
- { id: physical-power, norm: bcss:physical.power, status: compliant }
- { id: physical-disposal, norm: bcss:physical.disposal, status: compliant }
- { id: ops-environments, norm: bcss:ops.environments, status: compliant }
- { id: ops-release, norm: bcss:ops.release, status: compliant }
- { id: ops-malware, norm: bcss:ops.malware, status: compliant }
- { id: ops-backup, norm: bcss:ops.backup, status: compliant }
- { id: ops-logging, norm: bcss:ops.logging, status: compliant }
- { id: ops-detection, norm: bcss:ops.detection, status: compliant }
- { id: ops-patching, norm: bcss:ops.patching, status: compliant }
- { id: ops-interventions, norm: bcss:ops.interventions, status: compliant }
- { id: comms-network, norm: bcss:comms.network, status: compliant }
- { id: comms-recognised-network, norm: bcss:comms.recognised-network, status: compliant }
- { id: comms-availability, norm: bcss:comms.availability, status: compliant }
- { id: comms-transfer, norm: bcss:comms.transfer, status: compliant }
- { id: dev-requirements, norm: bcss:dev.requirements, status: compliant }
- { id: suppliers-processors, norm: bcss:suppliers.processors, status: compliant }
- { id: suppliers-contracts, norm: bcss:suppliers.contracts, status: compliant }
- { id: incidents-management, norm: bcss:incidents.management, status: compliant }
- { id: incidents-data-breach, norm: bcss:incidents.data-breach, status: compliant }
- { id: incidents-evidence, norm: bcss:incidents.evidence, status: compliant }
- { id: continuity-plan, norm: bcss:continuity.plan, status: compliant }
- { id: continuity-test, norm: bcss:continuity.test, status: compliant }
- { id: compliance-audit, norm: bcss:compliance.audit, status: compliant }
- { id: compliance-questionnaire, norm: bcss:compliance.questionnaire, status: compliant }
- { id: compliance-privacy, norm: bcss:compliance.privacy, status: compliant }
- { id: compliance-retention, norm: bcss:compliance.retention, status: compliant }
`,
  },
  'norm/twice': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
- id: sauvegarde
  norm: bcss:ops.backup
  status: partly
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
`,
  },
  'norm/compliant-without-proof': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  measures: [sauvegarde]
`,
  },
  'norm/not-met-without-action': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  actions: [essai-restauration]

# registers/plan.yaml
- id: essai-restauration
  year: 2027
`,
  },
  'norm/action-dropped': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  actions: [essai-restauration]

# registers/plan.yaml
- id: essai-restauration
  state: dropped
  reason: Fournisseur en faillite
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  actions: [nouvel-essai]

# registers/plan.yaml
- id: essai-restauration
  state: dropped
  reason: Fournisseur en faillite
- id: nouvel-essai
  year: 2027
`,
  },
  'norm/not-applicable-without-reason': {
    wrong: `# registers/norms.yaml
- id: telework
  norm: bcss:org.telework
  status: not-applicable
`,
    right: `# registers/norms.yaml
- id: telework
  norm: bcss:org.telework
  status: not-applicable
  justification: Personne ne travaille à distance
`,
  },
  'norm/without-reason': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: partly
  justification: Copie chaque nuit, mais aucun essai de restauration
`,
  },
  'norm/assessed-too-long-ago': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2024-01-20
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2026-01-20
`,
  },
  'norm/not-assessed-on': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  assessedOn: 2026-01-20
`,
  },
  'norm/measure-not-in-place': {
    wrong: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  measures: [sauvegarde]

# registers/measures.yaml
- id: sauvegarde
  status: planned
`,
    right: `# registers/norms.yaml
- id: ops-backup
  norm: bcss:ops.backup
  status: compliant
  measures: [sauvegarde]

# registers/measures.yaml
- id: sauvegarde
  status: in-place
`,
  },
  'norm/contradicted': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 2

# registers/norms.yaml
- id: org-dpo-hours
  norm: bcss:org.dpo-hours
  status: compliant
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert
  hoursPerWeek: 2

# registers/norms.yaml
- id: org-dpo-hours
  norm: bcss:org.dpo-hours
  status: partly
`,
  },
};
