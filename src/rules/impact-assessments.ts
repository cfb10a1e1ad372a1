import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import type { Activity } from './activities.ts';
import { hasEnded } from './in-force.ts';

export interface ImpactAssessment {
  readonly assessment: Entry<Registers['dpias']>;
  /** The activity it is about: a reference to none is another check's finding. */
  readonly activity: Activity;
}

/** The impact assessments that still matter: neither the project nor the activity has been given up. */
export function currentAssessments({ repository, today }: Facts): readonly ImpactAssessment[] {
  return repository.entries('dpias').flatMap((assessment) => {
    const activity = repository.find('processing-activities', assessment.data.activity);
    const past = assessment.data.outcome === 'abandoned' || hasEnded(activity?.data.endedOn, today);
    return activity === undefined || past ? [] : [{ assessment, activity }];
  });
}

/** The one to go by for each activity: the last that is done, for an earlier one has been replaced by it. */
export function latestAssessments(facts: Facts): readonly ImpactAssessment[] {
  const latest = new Map<string, ImpactAssessment>();
  for (const one of currentAssessments(facts)) {
    const { activity, doneOn } = one.assessment.data;
    if (doneOn === undefined || doneOn > facts.today) continue;
    if (doneOn > (latest.get(activity)?.assessment.data.doneOn ?? '')) latest.set(activity, one);
  }
  return [...latest.values()];
}
