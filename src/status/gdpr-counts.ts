import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/repository.ts';
import { ownActivities } from '../rules/activities.ts';
import { awaitsNotice, knownIncidents } from '../rules/incidents.ts';
import { currentProcessors } from '../rules/processors.ts';
import { awaitsAnswer, deadlineOf, receivedRequests } from '../rules/requests.ts';

/** What the registers hold of the duties of the Regulation, as counts. */
export interface GdprCounts {
  /** The record of art. 30: the running activities of the organisation, and those with an open error. */
  readonly activities: { readonly running: number; readonly faulty: number };
  /** Art. 13 and 14; published are those that name their page. */
  readonly notices: { readonly written: number; readonly published: number };
  /** Art. 28: those who process data for the organisation today, and those whose contract is signed. */
  readonly processors: { readonly current: number; readonly signed: number };
  /** Art. 12 and 15 to 22. */
  readonly requests: { readonly received: number; readonly open: number; readonly late: number };
  /** Art. 33 and 34: `toNotify` waits for the notice to the authority. */
  readonly breaches: { readonly known: number; readonly toNotify: number; readonly open: number };
}

export function gdprCounts(facts: Facts, diagnostics: readonly Diagnostic[]): GdprCounts {
  const { repository, today } = facts;
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.entry));
  const running = ownActivities(facts);
  const notices = repository.entries('notices');
  const processors = currentProcessors(facts);
  const requests = receivedRequests(facts);
  const open = requests.filter(({ data }) => awaitsAnswer(data, today));
  const breaches = knownIncidents(facts).filter(({ data }) => data.breach?.exists === true);
  return {
    activities: {
      running: running.length,
      faulty: running.filter(({ id }) => faulty.has(`processing-activities/${id}`)).length,
    },
    notices: {
      written: notices.length,
      published: notices.filter(({ data }) => data.publishedAt !== undefined).length,
    },
    processors: {
      current: processors.length,
      signed: processors.filter(({ data }) => (data.contract?.signedOn ?? '9999') <= today).length,
    },
    requests: {
      received: requests.length,
      open: open.length,
      late: open.filter(({ data }) => deadlineOf(data, facts) < today).length,
    },
    breaches: {
      known: breaches.length,
      toNotify: breaches.filter(({ data }) => awaitsNotice(data, today)).length,
      open: breaches.filter(({ data }) => (data.closedOn ?? '9999') > today).length,
    },
  };
}
