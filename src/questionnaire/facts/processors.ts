import { currentProcessors } from '../../rules/processors.ts';
import type { FactOf } from './fact.ts';

export const processors: FactOf = (facts) => {
  if (facts.repository.entries('processors').length === 0) return undefined;
  const current = currentProcessors(facts);
  return {
    value: current.length,
    grounds: current.map(({ id, data: { name } }) => ({ at: `processors/${id}`, name })),
  };
};
