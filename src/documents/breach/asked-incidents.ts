import type { Facts } from '../../model/repository.ts';
import { hasHappened, type Incident, knownIncidents } from '../../rules/incidents.ts';
import { askedEntries } from '../asked-entries.ts';
import type { DocumentOptions } from '../document.ts';

/** The incidents that `--for` names; else those still `open`, else the latest of those that `fits`; none when none fits. */
export function askedIncidents(
  facts: Facts,
  options: DocumentOptions,
  fits: (incident: Incident) => boolean,
  open: (incident: Incident) => boolean,
): readonly Incident[] {
  const asked = askedEntries(facts.repository, 'incidents', options);
  if (asked !== undefined) return asked.filter(({ data }) => hasHappened(data.detectedAt, facts.today));
  const fitting = knownIncidents(facts).filter(fits);
  const waiting = fitting.filter(open);
  if (waiting.length > 0) return waiting;
  return fitting
    .toSorted((one, other) => Date.parse(one.data.detectedAt) - Date.parse(other.data.detectedAt))
    .slice(-1);
}
