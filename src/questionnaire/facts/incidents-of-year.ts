import { localDay } from '../../clocks/instant.ts';
import { yearOf } from '../../rules/controlled-documents.ts';
import { type Incident, knownIncidents } from '../../rules/incidents.ts';
import type { FactOf, Ground } from './fact.ts';

/** Those detected in the year of the day: a register that is kept and has none counts as zero, an absent one as unknown. */
export const incidentsOfYear =
  (counts: (incident: Incident) => boolean): FactOf =>
  (facts) => {
    if (facts.repository.entries('incidents').length === 0) return undefined;
    const found = knownIncidents(facts).filter(
      (incident) => yearOf(localDay(incident.data.detectedAt)) === yearOf(facts.today) && counts(incident),
    );
    const grounds: readonly Ground[] = found.map(({ id, data: { title, detectedAt } }) => ({
      at: `incidents/${id}`,
      name: title,
      on: localDay(detectedAt),
    }));
    return { value: found.length, grounds: found.length === 0 ? [{ at: 'incidents' }] : grounds };
  };
