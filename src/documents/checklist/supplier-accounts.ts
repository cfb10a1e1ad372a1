import { groupBy } from '../../model/group-by.ts';
import type { Access } from '../../rules/accesses.ts';
import { inRow } from '../said.ts';
import { accessesOfLeaver, targetName } from './accesses-to-close.ts';
import { type ChecklistContext, type Line, lineText, nameOf } from './checklist-context.ts';
import { inHand } from './left-in-hand.ts';

/** One line for each supplier of an application that the person could open, and for the provider of the network. */
export function supplierAccounts(context: ChecklistContext): readonly Line[] {
  const { repository } = context.facts;
  const supplied = accessesOfLeaver(context).flatMap((access) => {
    const supplier = repository.find('applications', access.data.application ?? '')?.data.supplier;
    return supplier === undefined ? [] : [{ supplier, access }];
  });
  const groups = groupBy(supplied, ({ supplier }) => supplier);
  return [
    ...[...groups].map(([supplier, group]) => supplierLine(supplier, group, context)),
    ...networkLine([...groups.keys()], context),
  ];
}

function supplierLine(id: string, group: readonly { readonly access: Access }[], context: ChecklistContext): Line {
  const { words, facts } = context;
  const open = group.filter(({ access }) => inHand(access.data.withdrawnOn, context) === 'open');
  const isDone = open.length === 0;
  const applications = inRow((isDone ? group : open).map(({ access }) => targetName(access, context)));
  const name = nameOf(facts.repository.find('processors', id), id, context);
  return {
    isDone,
    what: lineText(isDone ? words.departure.supplierDone : words.departure.supplier, { name, applications }),
    by: words.by.it,
    reference: `processors/${id}`,
  };
}

/** The provider that gives access to the network of social security, unless a line names it already. */
function networkLine(named: readonly string[], context: ChecklistContext): readonly Line[] {
  const { facts, words } = context;
  const provider = facts.repository.entries('organisation')[0]?.data.networkProvider;
  const hasAccess = accessesOfLeaver(context).some(({ data }) => inHand(data.withdrawnOn, context) === 'open');
  if (provider === undefined || named.includes(provider) || !hasAccess) return [];
  const name = nameOf(facts.repository.find('processors', provider), provider, context);
  const what = lineText(words.departure.provider, { name });
  return [{ isDone: false, what, by: words.by.it, reference: `processors/${provider}` }];
}
