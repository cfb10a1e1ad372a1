import { localDay } from '../../clocks/instant.ts';
import { accessesToKeep } from '../../rules/accesses.ts';
import { applicationsInUse } from '../../rules/applications.ts';
import { isDisposed } from '../../rules/assets.ts';
import { yearOf } from '../../rules/controlled-documents.ts';
import { hasBegun, numberParts } from '../../rules/interventions.ts';
import { lastPerformance } from '../../rules/performances.ts';
import { missingEntry, type PolicyContext } from './context.ts';

/** What the registers kept so far: interventions and disposals by year, incidents, accesses, retention rules. */
export function journals({ facts, language }: PolicyContext) {
  const { repository, today } = facts;
  const done = repository.entries('interventions').filter(({ data }) => hasBegun(data, today));
  const years = [...new Set(done.map(({ data }) => numberParts(data).year))].toSorted((one, other) => other - one);
  const assets = repository.entries('assets').filter((asset) => isDisposed(asset, facts));
  const incidents = repository.entries('incidents').filter(({ data }) => localDay(data.detectedAt) <= today);
  const reviewed = lastPerformance(facts, 'duty:access-review');
  const accesses = accessesToKeep(facts);
  return {
    interventions: years.slice(0, 3).map((year) => {
      const own = done.filter(({ data }) => numberParts(data).year === year);
      const disposals = own.filter(({ data }) => data.nature === 'disposal').length;
      return { year, count: own.length, unplanned: own.filter(({ data }) => data.planned === false).length, disposals };
    }),
    disposed: assets.length,
    incidents: incidents.length,
    incidentsOfYear: incidents.filter(({ data }) => yearOf(localDay(data.detectedAt)) === yearOf(today)).length,
    accesses: accesses.filter(({ data }) => data.application !== undefined).length,
    holders: new Set(accesses.map(({ data }) => data.person)).size,
    applications: applicationsInUse(facts).length,
    accessReview: reviewed === undefined ? '' : language.formatDay(reviewed),
    accessGap: missingEntry('accesses', 'application'),
    retentionGap: missingEntry('retention-schedule', 'activity'),
    retentionRules: repository.entries('retention-schedule').length,
  };
}
