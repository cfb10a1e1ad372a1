import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Facts } from '../model/repository.ts';
import { inLanguage } from '../norms/citation.ts';
import { normsOf } from '../norms/norm-set.ts';
import { decisionBlock, statusText, versionTable } from './approval.ts';
import type { DocumentDefinition, View } from './document.ts';
import { frame } from './frame.ts';
import { annexes } from './security-policy/annexes.ts';
import { backups } from './security-policy/backups.ts';
import { type PolicyContext, policyContext } from './security-policy/context.ts';
import { continuity } from './security-policy/continuity.ts';
import { inventory } from './security-policy/inventory.ts';
import { journals } from './security-policy/journals.ts';
import { legalOverview } from './security-policy/legal-overview.ts';
import { mobile } from './security-policy/mobile.ts';
import { networkProvider } from './security-policy/network.ts';
import { people } from './security-policy/people.ts';
import { adviserDuties, designationBlock, platform, responsible } from './security-policy/responsibilities.ts';
import { rhythms, statedRhythms } from './security-policy/rhythms.ts';
import { archiveRooms, premises } from './security-policy/rooms.ts';
import { ruled } from './security-policy/ruled.ts';
import { sectionNorms } from './security-policy/sections.ts';
import { wifi } from './security-policy/wifi.ts';

/** The formal information-security policy of a CPAS: what it wants, and how its rules are applied. */
export const securityPolicy: DocumentDefinition = {
  name: 'security-policy',
  title: 'Politique de sécurité de l’information, en deux parties',
  norms: ['bcss:policy.formal', 'law:be-security-1993#1er'],
  templates: ['security-policy'],
  views,
};

/** Its words are those of a CPAS: other organisations have none. */
function* views(facts: Facts, language: Language): Iterable<View> {
  if (facts.repository.settings.data.profile !== 'be-cpas') return;
  const context = policyContext(facts, language);
  const { words, approval, version } = context;
  yield {
    ...frame(facts, language, {
      title: words.title,
      status: statusText(approval, language),
      version,
    }),
    file: 'security-policy',
    template: 'security-policy',
    data: { ...strategic(context), ...operational(context) },
    figures: {},
  };
}

/** Part I, the history and the decision. */
function strategic(context: PolicyContext): object {
  const { facts, language, approval, document, words } = context;
  const version = context.version === '' ? '' : `, version ${context.version}`;
  return {
    day: language.formatDay(facts.today),
    status: statusText(approval, language),
    cited: cited(context),
    every: statedRhythms(context),
    legal: legalOverview(context),
    responsible: responsible(context),
    duties: adviserDuties(context),
    designation: designationBlock(context),
    platform: platform(context),
    rhythms: rhythms(context),
    annexes: annexes(context),
    versions: versionTable(facts, language, document === undefined ? [] : [document]),
    decision: decisionBlock(approval === undefined ? fillSentence(words.asked, { version }) : '', approval, language),
  };
}

/** Part II: the ten domains. */
function operational(context: PolicyContext): object {
  const rules = Object.entries(sectionNorms).map(([name, ids]) => [name, ruled(context, ids)] as const);
  return {
    rules: Object.fromEntries(rules),
    people: people(context),
    premises: premises(context),
    archives: archiveRooms(context),
    network: networkProvider(context),
    backups: backups(context),
    wifi: wifi(context),
    inventory: inventory(context),
    mobile: mobile(context),
    continuity: continuity(context),
    journals: journals(context),
  };
}

/** The texts that the sentences name, as the catalogues cite them. */
function cited({ facts, language }: PolicyContext) {
  const { citation, find } = normsOf(facts.repository);
  const cite = (id: string): string => citation(id, language.code);
  return {
    definition: cite('law:be-security-1993#1er'),
    norms: inLanguage(find('law:be-mnm-2017')?.title ?? {}, language.code),
    traffic: cite('law:be-cct81'),
    archives: cite('law:be-archives-1955#5'),
    notification: cite('gdpr:33(1)'),
    persons: cite('gdpr:34(1)'),
    processors: cite('gdpr:28(3)'),
  };
}
