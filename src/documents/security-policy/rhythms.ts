import { duties } from '../../norms/catalogues.js';
import { inLanguage } from '../../norms/citation.ts';
import { periods } from '../../norms/periods.ts';
import { lastPerformance } from '../../rules/performances.ts';
import { every, type PolicyContext } from './context.ts';

/** The duties that the policy itself lays down, in the order of the table. */
const laidDown = [
  ...(['policy-review', 'compliance-audit', 'questionnaire', 'annual-report', 'security-plan-review'] as const),
  ...(['council-security-item', 'awareness', 'access-review', 'room-list-review', 'asset-inventory'] as const),
  ...(['ups-check', 'restore-test', 'continuity-exercise', 'patching'] as const),
];

/** Each duty that comes back: how often, on what ground, and when it was last done. */
export function rhythms(context: PolicyContext) {
  const { facts, language, words } = context;
  return laidDown.flatMap((name) => {
    const duty = duties().find(({ id }) => id === `duty:${name}`);
    if (duty === undefined) return [];
    const last = lastPerformance(facts, duty.id) ?? (name === 'council-security-item' ? lastItem(context) : undefined);
    return [
      {
        what: inLanguage(duty.duty, language.code),
        rhythm: every(periods[name], context),
        basis: words.bases[duty.basis as keyof typeof words.bases],
        certainty: duty.confidence === 'seen' ? words.seen : words.toCheck,
        last: last === undefined ? '' : language.formatDay(last),
      },
    ];
  });
}

/** The last security item of the council's agenda. */
const lastItem = ({ facts }: PolicyContext): string | undefined =>
  facts.repository
    .entries('decisions')
    .flatMap(({ data }) => (data.security === true && data.on <= facts.today ? [data.on] : []))
    .toSorted()
    .at(-1);

/** How often the text of the policy speaks of. */
export const statedRhythms = (context: PolicyContext) => ({
  audit: every(periods['compliance-audit'], context),
  review: every(periods['policy-review'], context),
  item: every(periods['council-security-item'], context),
  inventory: every(periods['asset-inventory'], context),
  ups: every(periods['ups-check'], context),
  mailbox: context.language.formatPeriod(periods['leaver-mailbox']),
});
