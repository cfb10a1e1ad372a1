import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A norm that the centre declares compliant, and the rule that finds an error against it at this line. */
export interface Contradiction {
  readonly norm: string;
  readonly code: string;
  readonly file: string;
  /** Words of the line at which the error stands. */
  readonly line: string;
}

/** Ten norms, ten rules: each register says the contrary of what is declared. */
export const contradictions: readonly Contradiction[] = [
  { norm: 'bcss:org.dpo-hours', code: 'governance/too-few-hours', file: 'roles.yaml', line: 'hoursPerWeek: 2 # A' },
  {
    norm: 'bcss:access.local-manager',
    code: 'governance/local-manager-not-dpo',
    file: 'roles.yaml',
    line: 'person: e-simon # B',
  },
  {
    norm: 'bcss:org.mobile-devices',
    code: 'asset/laptop-not-encrypted',
    file: 'assets.yaml',
    line: 'encrypted: false # C',
  },
  {
    norm: 'bcss:physical.disposal',
    code: 'asset/disposed-without-erasure',
    file: 'assets.yaml',
    line: 'on: 2026-09-01 # D',
  },
  {
    norm: 'bcss:staff.confidentiality',
    code: 'person/declaration-missing',
    file: 'people.yaml',
    line: 'id: e-simon # E',
  },
  {
    norm: 'bcss:staff.joiners-leavers',
    code: 'access/held-after-departure',
    file: 'accesses.yaml',
    line: 'person: d-martin # F',
  },
  { norm: 'bcss:ops.backup', code: 'continuity/restore-test-failed', file: 'backups.yaml', line: 'result: failed # G' },
  {
    norm: 'bcss:suppliers.contracts',
    code: 'processor/contract-expired',
    file: 'processors.yaml',
    line: 'endsOn: 2026-08-31 # H',
  },
  {
    norm: 'bcss:compliance.retention',
    code: 'processing/no-retention',
    file: 'processing-activities/personnel.yaml',
    line: 'id: personnel # I',
  },
  {
    norm: 'bcss:incidents.data-breach',
    code: 'incident/breach-not-assessed',
    file: 'incidents.yaml',
    line: 'exists: true # J',
  },
];

/** Writes the ten errors, and the ten declarations, over the valid repository in this folder. */
export function contradict(folder: string): void {
  const path = (file: string): string => join(folder, 'registers', file);
  const change = (file: string, ...changes: readonly (readonly [before: RegExp, after: string])[]): void => {
    let text = readFileSync(path(file), 'utf8');
    for (const [before, after] of changes) {
      if (!before.test(text)) throw new Error(`${file}: ${before}`);
      text = text.replace(before, after);
    }
    writeFileSync(path(file), text);
  };
  change(
    'roles.yaml',
    [/hoursPerWeek: 6/, 'hoursPerWeek: 1'],
    [/hoursPerWeek: 6/, 'hoursPerWeek: 2 # A'],
    [/(role: local-access-manager\n {2}person: ).*/, '$1e-simon # B'],
  );
  change(
    'people.yaml',
    [/id: e-simon/, 'id: e-simon # E'],
    [/(startedOn: 2018-04-01)/, '$1\n  accessesPersonalData: true'],
  );
  change('backups.yaml', [/result: ok/, 'result: failed # G']);
  change('processors.yaml', [/endsOn: 2027-12-31/, 'endsOn: 2026-08-31 # H']);
  change('processing-activities/personnel.yaml', [/^id: personnel/m, 'id: personnel # I'], [/^retention: .*\n/m, '']);
  for (const [file, text] of Object.entries(written)) writeFileSync(path(file), text);
  writeFileSync(path('norms.yaml'), contradictions.map(({ norm }) => declaration(norm)).join('\n'));
}

const declaration = (norm: string): string => `- id: ${norm.slice(5).replace('.', '-')}
  norm: ${norm}
  status: compliant
  justification: En place et vérifié
  measures: [habilitations]
  assessedOn: 2026-01-20
`;

const written: Readonly<Record<string, string>> = {
  'assets.yaml': `- id: portable
  kind: laptop
  name: Portable de la direction
  service: direction
  holder: b-dupont
  encrypted: false # C
  inventoriedOn: 2026-10-05
- id: disque
  kind: server
  name: Ancien serveur
  service: direction
  inventoriedOn: 2026-10-05
  disposed:
    on: 2026-09-01 # D
    method: destroyed
`,
  'applications.yaml': '- { id: site, name: Site du centre, kind: website, owner: b-dupont, personalData: false }\n',
  'accesses.yaml': `- id: david-site
  person: d-martin # F
  application: site
  level: write
  reason: Publier les avis du centre
  grantedOn: 2026-01-12
  grantedBy: b-dupont
`,
  'declarations.yaml':
    '- { id: bruno, person: b-dupont, variant: staff, signedOn: 2015-02-20, archivedAt: Classeur }\n',
  'incidents.yaml': `- id: 2026-001
  title: Courriel envoyé à une autre personne
  detectedAt: 2026-11-02T09:00:00+01:00
  awareAt: 2026-11-02T09:00:00+01:00
  breach:
    exists: true # J
    risk: unlikely
`,
};
