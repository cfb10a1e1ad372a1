import { dump } from 'js-yaml';
import {
  access,
  activity,
  application,
  asset,
  type Counts,
  category,
  legalText,
  measure,
  person,
  processor,
  recipient,
  retentionRule,
  service,
} from './records.ts';

/** The files of one generated organisation: path below its folder -> text. */
export type OrganisationFiles = ReadonlyMap<string, string>;

type Fields = Readonly<Record<string, unknown>>;

/** Activities that stand in a file of their own, so that every organisation has some 30 files. */
const ownFiles = 17;

/** The shares that make 200 entries some 58 kB, as large as the data the targets were set with. */
function countsFor(entries: number): Counts {
  const share = (part: number) => Math.max(1, Math.round(entries * part));
  const counts = {
    services: share(0.04),
    categories: share(0.07),
    recipients: share(0.1),
    rules: share(0.1),
    processors: share(0.03),
    measures: share(0.07),
    texts: share(0.04),
    activities: share(0.085),
    applications: share(0.02),
    accesses: share(0.18),
    assets: share(0.06),
  };
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0) + fixedEntries;
  return { ...counts, people: entries - others };
}

/** The organisation itself, its notice, its roles and the decision behind them. */
const fixedEntries = 6;

const many = (count: number, record: (index: number) => Fields): readonly Fields[] =>
  Array.from({ length: count }, (_, index) => record(index));

/**
 * A complete, fictional centre with this number of entries over some 30 files, in French. Its registers keep every rule
 * of the level `standard` on 22 November 2026; with `faulty`, one entry of every file has a field no schema knows.
 */
export function organisationFiles(entries: number, faulty: boolean): OrganisationFiles {
  const counts = countsFor(entries);
  const activities = many(counts.activities, (index) => activity(index, counts));
  const lists: Readonly<Record<string, readonly Fields[]>> = {
    people: many(counts.people, (index) => person(index, counts)),
    services: many(counts.services, (index) => service(index, counts)),
    roles: [dpo, adviser, director],
    decisions: [designation],
    applications: many(counts.applications, application),
    accesses: many(counts.accesses, (index) => access(index, counts)),
    assets: many(counts.assets, (index) => asset(index, counts)),
    'data-categories': many(counts.categories, category),
    recipients: many(counts.recipients, recipient),
    'retention-schedule': many(counts.rules, retentionRule),
    processors: many(counts.processors, processor),
    measures: many(counts.measures, (index) => measure(index, counts)),
    'legal-texts': many(counts.texts, legalText),
    'processing-activities': activities.slice(ownFiles),
    notices: [noticeFor(activities)],
  };
  const spoilt = (record: Fields): Fields => (faulty ? { ...record, remarque: 'à vérifier' } : record);
  const lastSpoilt = (list: readonly Fields[]) =>
    list.map((record, at) => (at === list.length - 1 ? spoilt(record) : record));
  return new Map([
    ['cpas-sec.yaml', text({ profile: 'be-cpas', level: 'standard', languages: ['fr'] })],
    ['registers/organisation.yaml', text(spoilt(organisation))],
    ...Object.entries(lists)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]): [string, string] => [`registers/${name}.yaml`, text(lastSpoilt(list))]),
    ...activities
      .slice(0, ownFiles)
      .map((record): [string, string] => [
        `registers/processing-activities/${String(record.id)}.yaml`,
        text(spoilt(record)),
      ]),
  ]);
}

/** Dates are written in quotes: `ajv-cli` 5 refuses the others. */
const text = (data: unknown): string => dump(data, { lineWidth: 110, noRefs: true, noCompatMode: true });

const appointed = {
  person: 'personne-1',
  startedOn: '2022-01-03',
  decision: 'designation',
  reportsTo: 'personne-2',
  notifiedOn: '2021-12-20',
  hoursPerWeek: 6,
};
const dpo = {
  ...appointed,
  id: 'dpd',
  role: 'dpo',
  contact: { email: 'dpd@cpas-exemple.example' },
  authorityToldOn: '2021-12-20',
  approval: { on: '2022-01-20', granted: true },
};
const adviser = { ...appointed, id: 'conseiller', role: 'security-adviser' };
const director = {
  id: 'direction',
  role: 'head-of-daily-management',
  person: 'personne-2',
  startedOn: '2015-03-01',
};
const designation = {
  id: 'designation',
  on: '2021-12-14',
  body: 'council',
  kind: 'designation',
  object: 'Désignation du délégué à la protection des données, aussi conseiller en sécurité',
};

const organisation = {
  kind: 'cpas',
  name: "Centre public d'action sociale d'Exemple",
  shortName: "CPAS d'Exemple",
  enterpriseNumber: '0100.010.067',
  region: 'wallonia',
  address: { street: 'Place du Vieux Lavoir 7', postalCode: '4198', city: 'Exemple', country: 'BE' },
  email: 'info@cpas-exemple.example',
  phone: '+32 4 000 01 00',
  supervisoryAuthority: 'be-apd',
};

function noticeFor(activities: readonly Fields[]): Fields {
  return {
    id: 'politique',
    title: 'Politique de protection des données',
    audience: 'citizens',
    layout: 'policy',
    languages: ['fr'],
    scope: "l'aide sociale",
    groups: [
      {
        title: 'Aide sociale',
        introduction: 'Nous recueillons vos données lorsque vous demandez une aide.',
        activities: activities.map(({ id }) => id),
      },
    ],
    rights: { proofOfIdentity: 'on-doubt', contactDpoFirst: true, highlightObjection: true },
    publishedAt: 'https://www.cpas-exemple.example/donnees',
    version: '1.0',
    updatedOn: '2026-09-07',
    reviewOn: '2027-09-07',
    approvedOn: '2026-09-21',
  };
}
