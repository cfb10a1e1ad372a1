import { fillSentence } from '../../languages/sentence.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Day } from '../../model/day.ts';
import type { Decision } from '../../rules/approvals.ts';
import { clause, inPhrase, inSentence, type Said, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import type { Decided } from './ask.ts';
import { documentText } from './ask-documents.ts';
import { incidentText } from './ask-incidents.ts';
import { cameIn, isIn } from './month.ts';
import { reference } from './reference.ts';

/** The decisions of the council in the month that are known; one that names no body is taken as its own. */
const decisions = ({ facts, month }: AgendaContext): readonly Decision[] =>
  facts.repository
    .entries('decisions')
    .filter(({ data }) => (data.body ?? 'council') === 'council' && cameIn(month, data.on))
    .toSorted((one, other) => inByteOrder(one.data.on, other.data.on));

/** The days on which the council meets in the month, as far as the register of decisions tells. */
export function sessionDays({ facts, month }: AgendaContext): readonly Day[] {
  const days = facts.repository
    .entries('decisions')
    .filter(({ data }) => (data.body ?? 'council') === 'council' && isIn(month, data.on))
    .map(({ data }) => data.on);
  return [...new Set(days)].sort();
}

const isTold = ({ data: { kind } }: Decision): boolean => kind === 'information' || kind === 'nil';

/** What the council decided in the month, beside the proposal it answers; and the incidents it was told of. */
export function decidedInMonth(context: AgendaContext): readonly Decided[] {
  const { facts, month, words } = context;
  const told = facts.repository.entries('incidents').filter(({ data }) => cameIn(month, data.toldCouncilOn));
  return [
    ...decisions(context)
      .filter((one) => !isTold(one))
      .map((one) => ({
        text: proposalOf(one, context),
        decided: decidedText(one, context),
        reference: reference('decisions', one.id),
      })),
    ...told.map((one) => ({
      text: incidentText(one, context),
      decided: fillSentence(words.decided.told, { day: dayIn(context, one.data.toldCouncilOn ?? '') }),
      reference: reference('incidents', one.id),
    })),
  ];
}

/** What must have been proposed: the document where the decision names one, else its object. */
function proposalOf(decision: Decision, context: AgendaContext): Said {
  const { facts, language, words } = context;
  const { document: id = '', version, kind, object } = decision.data;
  const document = facts.repository.find('documents', id);
  if (document !== undefined && kind === 'approval')
    return documentText(document, version ?? document.data.version, context);
  const said = sayer(language, decision).needed(object, 'object');
  return inPhrase(words.asks.point, { object: clause(inSentence(said, language.code)) });
}

function decidedText({ data }: Decision, context: AgendaContext): string {
  const { words } = context;
  const { reference: number, on, kind } = data;
  const forms = { approval: words.decided.approved, information: words.decided.informed, nil: words.decided.nil };
  return fillSentence(kind in forms ? forms[kind as keyof typeof forms] : words.decided.other, {
    day: dayIn(context, on),
    ...(number === undefined ? {} : { reference: number }),
  });
}

/** The security items of the month and what else the council was informed of; an item with nothing to say too. */
export function toldInMonth(context: AgendaContext): readonly Decided[] {
  const { words, language } = context;
  const told = decisions(context).filter((one) => isTold(one));
  return told.map((one) => {
    const said = sayer(language, one).needed(one.data.object, 'object');
    return {
      text: inPhrase(one.data.security === true ? words.asks.item : words.asks.information, {
        object: clause(inSentence(said, language.code)),
      }),
      decided: decidedText(one, context),
      reference: reference('decisions', one.id),
    };
  });
}

/** True when the council put security on its agenda in the month, even to say that there was nothing. */
export const hasSecurityItem = (context: AgendaContext): boolean =>
  decisions(context).some(({ data }) => data.security === true);
