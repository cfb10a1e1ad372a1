import { missing, type Said } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';
import { supplierName } from './named.ts';

/** The firm through which the centre reaches the network of social security. */
export function networkProvider(context: PolicyContext): Said {
  const [organisation] = context.facts.repository.entries('organisation');
  if (organisation === undefined) return missingEntry('organisation', 'networkProvider');
  const name = supplierName(context, organisation.data.networkProvider);
  return name === '' ? missing(organisation, 'networkProvider') : name;
}
