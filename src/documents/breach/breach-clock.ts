import { hoursBetween, isBefore } from '../../clocks/instant.ts';
import { phrase } from '../../languages/phrase.ts';
import { awaitsNotice, awarenessOf, hasHappened, isPastNotifying, notifyBefore } from '../../rules/incidents.ts';
import { missing, type Said, sayer } from '../said.ts';
import { type BreachContext, momentIn } from './breach-context.ts';

/** The instants of the 72 hours, and where the notification stands. '' for what is not known yet. */
export interface BreachClock {
  readonly detected: string;
  readonly aware: string;
  /** The awareness is not written: the detection counts. */
  readonly fromDetection: boolean;
  readonly deadline: string;
  readonly notified: string;
  /** '21 h 50 min', from the awareness to the notification. */
  readonly taken: string;
  readonly isLate: boolean;
  readonly delayReasons: Said;
  readonly status: string;
}

export function breachClock(context: BreachContext): BreachClock {
  const { incident, facts } = context;
  const { data } = incident;
  const { notifiedAt, delayReasons } = data.breach ?? {};
  const isNotified = hasHappened(notifiedAt, facts.today);
  const limit = notifyBefore(data);
  const isDue = awaitsNotice(data, facts.today);
  const isLate = isNotified ? isBefore(limit, notifiedAt ?? limit) : isDue && isPastNotifying(data, facts.today);
  return {
    detected: momentIn(context, data.detectedAt),
    aware: momentIn(context, awarenessOf(data)),
    fromDetection: data.awareAt === undefined,
    deadline: momentIn(context, limit),
    notified: isNotified ? momentIn(context, notifiedAt ?? '') : '',
    taken: isNotified ? takenWords(context, notifiedAt ?? '') : '',
    isLate,
    delayReasons: delayWords(context, isLate, delayReasons !== undefined),
    status: statusWords(context, isNotified),
  };
}

function takenWords({ incident, words }: BreachContext, notifiedAt: string): string {
  const minutes = Math.max(0, Math.floor(hoursBetween(awarenessOf(incident.data), notifiedAt) * 60));
  return phrase(words.taken, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Reasons are owed for a late notification (GDPR art. 33(1)). */
function delayWords({ incident, language }: BreachContext, isLate: boolean, isGiven: boolean): Said {
  if (isGiven) return sayer(language, incident).needed(incident.data.breach?.delayReasons, 'breach', 'delayReasons');
  return isLate ? missing(incident, 'breach', 'delayReasons') : '';
}

function statusWords(context: BreachContext, isNotified: boolean): string {
  const { incident, facts, words } = context;
  const { data } = incident;
  const { statuses } = words;
  if (isNotified) return phrase(statuses.notified, { at: momentIn(context, data.breach?.notifiedAt ?? '') });
  if (data.breach?.exists === false) return statuses.notABreach;
  if (data.breach?.risk === 'unlikely') return statuses.notNeeded;
  const deadline = momentIn(context, notifyBefore(data));
  return phrase(isPastNotifying(data, facts.today) ? statuses.late : statuses.running, { deadline });
}
