import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import type { ControlledDocument } from './controlled-documents.ts';
import type { Finding } from './rule.ts';

export type Decision = Entry<Registers['decisions']>;

/** Each document that no approval covers today, with the decision it names, if that one is no approval or is still to come. */
export function* unapproved(facts: Facts, documents: readonly ControlledDocument[]): Iterable<Finding> {
  for (const document of documents) {
    const { id, data, at } = document;
    // A version still to come: the one that holds is no longer in the register.
    if ((data.on ?? facts.today) > facts.today) continue;
    const decision = facts.repository.find('decisions', data.decision ?? '');
    if (data.decision === undefined ? isApprovedElsewhere(facts, document) : isApproval(facts, decision)) continue;
    yield {
      at: at('decision'),
      values: { document: id, ...(decision === undefined ? {} : { decision: decision.id }) },
      related: decision === undefined ? [] : [{ at: decision.at('kind'), role: 'named-decision' }],
    };
  }
}

/** A decision that names nothing is a broken link, and not said twice. */
const isApproval = ({ today }: Facts, decision: Decision | undefined): boolean =>
  decision === undefined || (decision.data.kind === 'approval' && decision.data.on <= today);

/** The decision may name the document instead; then it must not be about another version. */
const isApprovedElsewhere = (facts: Facts, { id, data }: ControlledDocument): boolean =>
  facts.repository.entries('decisions').some((decision) => {
    const { document, version = data.version } = decision.data;
    return document === id && version === data.version && isApproval(facts, decision);
  });
