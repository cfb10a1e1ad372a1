import { activities } from './activities.ts';
import { adviserHours } from './adviser-hours.ts';
import { awarenessParticipants } from './awareness-participants.ts';
import { breaches } from './breaches.ts';
import { deputyDpoHours } from './deputy-dpo-hours.ts';
import { deputyHours } from './deputy-hours.ts';
import { dpoHours } from './dpo-hours.ts';
import type { FactName, FactOf } from './fact.ts';
import { incidents } from './incidents.ts';
import { lastAudit } from './last-audit.ts';
import { lastContinuityExercise } from './last-continuity-exercise.ts';
import { lastInventory } from './last-inventory.ts';
import { lastRestoreTest } from './last-restore-test.ts';
import { peopleWithAccess } from './people-with-access.ts';
import { planApproved } from './plan-approved.ts';
import { policyApproved } from './policy-approved.ts';
import { processors } from './processors.ts';
import { reportPresented } from './report-presented.ts';

/** Every fact that a form may ask for, by the name it bears there. */
export const questionFacts: Readonly<Record<FactName, FactOf>> = {
  'adviser-hours': adviserHours,
  'deputy-hours': deputyHours,
  'dpo-hours': dpoHours,
  'deputy-dpo-hours': deputyDpoHours,
  'last-audit': lastAudit,
  'policy-approved': policyApproved,
  'plan-approved': planApproved,
  'report-presented': reportPresented,
  'people-with-access': peopleWithAccess,
  'awareness-participants': awarenessParticipants,
  'last-restore-test': lastRestoreTest,
  'last-continuity-exercise': lastContinuityExercise,
  'last-inventory': lastInventory,
  incidents,
  breaches,
  processors,
  activities,
};
