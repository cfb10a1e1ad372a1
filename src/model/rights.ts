import type { Registers } from './records.ts';

type Activity = Registers['processing-activities'];

/** A right of the person concerned (GDPR, articles 13 to 22), as the notices name it. */
export type Right = NonNullable<NonNullable<Registers['notices']['rights']>['stated']>[number];

/** A legal basis of GDPR article 6(1). */
export type Basis = NonNullable<NonNullable<Activity['purposes']>[number]['legalBases']>[number]['basis'];

/** What decides which rights an activity opens. */
export type Processing = Pick<Activity, 'purposes' | 'specialGrounds' | 'automatedDecision'>;

/** The law of data after death is national: France has it (law 78-17, art. 85), Belgium does not. */
export type Jurisdiction = 'be' | 'fr';

/** In the order of the GDPR. */
export const everyRight: readonly Right[] = [
  ...(['information', 'access', 'rectification', 'erasure', 'restriction'] as const),
  ...(['portability', 'objection', 'withdraw-consent', 'human-intervention', 'post-mortem-directives'] as const),
];

/** The bases of all purposes of an activity, each once. */
export function basesOf(activity: Processing): ReadonlySet<Basis> {
  const bases = (activity.purposes ?? []).flatMap((purpose) => purpose.legalBases ?? []);
  return new Set(bases.map((legalBasis) => legalBasis.basis));
}

/**
 * Does the law open this right for this activity?
 * - information, access, rectification, restriction: always (art. 13-16, 18);
 * - erasure: unless a legal duty or a public task is the only basis (art. 17(3)(b));
 * - portability: consent or contract only (art. 20(1)(a)), never a public task (art. 20(3));
 * - objection: public task or legitimate interests (art. 21(1));
 * - withdrawal: consent (art. 7(3)), explicit consent for special categories (art. 9(2)(a));
 * - human intervention: a decision by machine alone exists (art. 22(3));
 * - directives for after death: in France (law 78-17 of 6 January 1978, art. 48 and 85).
 */
export function opens(right: Right, activity: Processing, jurisdiction: Jurisdiction): boolean {
  const bases = basesOf(activity);
  const has = (...wanted: readonly Basis[]): boolean => wanted.some((basis) => bases.has(basis));
  switch (right) {
    case 'erasure':
      return has('consent', 'contract', 'vital-interests', 'legitimate-interests');
    case 'portability':
      return has('consent', 'contract');
    case 'objection':
      return has('public-task', 'legitimate-interests');
    case 'withdraw-consent':
      return has('consent') || (activity.specialGrounds ?? []).some(({ ground }) => ground === 'explicit-consent');
    case 'human-intervention':
      return activity.automatedDecision?.exists === true;
    case 'post-mortem-directives':
      return jurisdiction === 'fr';
    default:
      return true;
  }
}

/** The rights that follow from the legal bases of these activities, in the order of the GDPR. */
export function rightsOpenedBy(activities: readonly Processing[], jurisdiction: Jurisdiction): readonly Right[] {
  return everyRight.filter((right) => activities.some((activity) => opens(right, activity, jurisdiction)));
}
