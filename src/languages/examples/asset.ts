import type { CheckExample } from '../examples.ts';

export const assetExamples: Readonly<Record<string, CheckExample>> = {
  'asset/inventory-not-reviewed': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  inventoriedOn: 2025-10-15
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  inventoriedOn: 2026-10-15
`,
  },
  'asset/laptop-not-encrypted': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: false
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
`,
  },
  'asset/not-encrypted': {
    wrong: `# registers/assets.yaml
- id: cle-usb-3
  kind: storage-medium
  personalData: true
`,
    right: `# registers/assets.yaml
- id: cle-usb-3
  kind: storage-medium
  personalData: true
  encrypted: true
`,
  },
  'asset/wifi-unjustified': {
    wrong: `# registers/assets.yaml
- id: borne-conseil
  kind: wifi-access-point
`,
    right: `# registers/assets.yaml
- id: borne-conseil
  kind: wifi-access-point
  wireless:
    justification: Salle du conseil sans prise réseau
    protection: WPA3, code par séance
    agreedOn: 2026-03-12
`,
  },
  'asset/wifi-not-separated': {
    wrong: `# registers/assets.yaml
- id: borne-conseil
  kind: wifi-access-point
  wireless:
    protection: WPA3
    separated: false
`,
    right: `# registers/assets.yaml
- id: borne-conseil
  kind: wifi-access-point
  wireless:
    protection: WPA3
    separated: true
`,
  },
  'asset/no-licence': {
    wrong: `# registers/assets.yaml
- id: suite-bureau
  kind: software
`,
    right: `# registers/assets.yaml
- id: suite-bureau
  kind: software
  licence:
    reference: BC-2025-118
    seats: 45
`,
  },
  'asset/licence-expired': {
    wrong: `# registers/assets.yaml
- id: suite-bureau
  kind: software
  licence:
    reference: BC-2023-118
    endsOn: 2025-12-31
`,
    right: `# registers/assets.yaml
- id: suite-bureau
  kind: software
  licence:
    reference: BC-2025-118
    endsOn: 2027-12-31
`,
  },
  'asset/support-ended': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  supportEndsOn: 2025-10-14
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  supportEndsOn: 2028-10-14
`,
  },
  'asset/support-ending': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  supportEndsOn: 2026-12-31
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  supportEndsOn: 2028-10-14
`,
  },
  'asset/no-holder': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
  holder: m-dubois
`,
  },
  'asset/held-after-disposal': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  holder: m-dubois
  heldSince: 2026-05-04
  disposed:
    on: 2026-03-12
    method: destroyed
    intervention: 2026-012

# registers/interventions.yaml
- id: 2026-012
  number: 2026-012
  nature: disposal
  assets: [pc-042]
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  holder: m-dubois
  heldSince: 2026-05-04
  disposed:
    on: 2026-03-12
    method: reused
    intervention: 2026-012

# registers/interventions.yaml
- id: 2026-012
  number: 2026-012
  nature: disposal
  assets: [pc-042]
`,
  },
  'asset/disposed-without-erasure': {
    wrong: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  disposed:
    on: 2026-03-12
    method: destroyed
`,
    right: `# registers/assets.yaml
- id: pc-042
  kind: laptop
  disposed:
    on: 2026-03-12
    method: destroyed
    intervention: 2026-014

# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: disposal
`,
  },
  'asset/erasure-not-witnessed': {
    wrong: `# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: disposal
  endedOn: 2026-03-12
`,
    right: `# registers/roles.yaml
- id: dpo
  role: dpo
  person: c-lambert

# registers/interventions.yaml
- id: 2026-014
  number: 2026-014
  nature: disposal
  endedOn: 2026-03-12
  witnessedBy: c-lambert
`,
  },
  'asset/no-assets': {
    wrong: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]
`,
    right: `# cpas-sec.yaml
profile: be-cpas
languages: [fr]

# registers/assets.yaml
- id: pc-042
  kind: laptop
  encrypted: true
`,
  },
};
