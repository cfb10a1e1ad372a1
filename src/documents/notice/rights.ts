import { type Basis, basesOf, everyRight, opens, type Right } from '../../model/rights.ts';
import { inRow, type Said, sayer } from '../said.ts';
import type { NoticeContext } from './context.ts';
import { activityName } from './purposes.ts';

/** One right as the notice shows it. */
interface ShownRight {
  readonly open: boolean;
  /** For which activities; '' when for all or for none. */
  readonly activities: Said;
  /** Not for all activities: the notice explains why. */
  readonly limited: boolean;
  /** For none of the activities: the notice says that too. */
  readonly closed: boolean;
}

/** The rights that follow from the legal bases of the activities, and how to use them (art. 12, 13(2)(b)-(c)). */
export function rights(context: NoticeContext) {
  const { notice, language } = context;
  const written = notice.data.rights;
  const proof = written?.proofOfIdentity ?? 'on-doubt';
  const shown = (right: Right): ShownRight => shownRight(context, right);
  return {
    erasure: shown('erasure'),
    portability: shown('portability'),
    objection: shown('objection'),
    withdrawal: shown('withdraw-consent'),
    humanIntervention: shown('human-intervention'),
    postMortem: shown('post-mortem-directives'),
    titles: everyRight
      .filter((right) => right !== 'information' && shown(right).open)
      .map((right) => language.terms[`right.${right}`]),
    objectionBases: objectionBases(context),
    portabilityBases: portabilityBases(context),
    objectionToCommunication: written?.objectionToCommunication === true,
    directTo: sayer(language, notice).optional(written?.directTo, 'rights', 'directTo'),
    proofOnDoubt: proof === 'on-doubt',
    proofAlways: proof === 'always',
    proofCopy: proof === 'copy',
  };
}

function shownRight(context: NoticeContext, right: Right): ShownRight {
  const opening = context.activities.filter(({ data }) => opens(right, data, context.jurisdiction));
  const everywhere = opening.length === context.activities.length;
  return {
    open: opening.length > 0,
    activities: everywhere ? '' : inRow(opening.map((activity) => activityName(context, activity))),
    limited: !everywhere,
    closed: !everywhere && opening.length === 0,
  };
}

/** On which bases the right to object stands here: 'notre mission d'intérêt public'. */
function objectionBases({ activities, language }: NoticeContext): string {
  const used = (['public-task', 'legitimate-interests'] as const).filter((basis) =>
    activities.some(({ data }) => basesOf(data).has(basis)),
  );
  return language.formatList(used.map((basis) => language.terms[`basis.${basis}`]));
}

/** On which of its two bases portability stands here. */
function portabilityBases({ activities }: NoticeContext) {
  const used = (basis: Basis): boolean => activities.some(({ data }) => basesOf(data).has(basis));
  return { contract: used('contract'), consent: used('consent') };
}
