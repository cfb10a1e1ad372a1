import type { Path } from '../../model/location.ts';
import type { Registers } from '../../model/records.ts';
import { economicArea } from '../../norms/countries.ts';
import { activitiesByProcessor, currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Place {
  readonly country: string;
  readonly path: Path;
}

/** Where the supplier and its own suppliers keep or see the data. */
function placesOf({ locations = [], subProcessors = [] }: Registers['processors']): readonly Place[] {
  const own = locations.map((country, index) => ({ country, path: ['locations', index] }));
  const below = subProcessors.flatMap(({ country }, index) =>
    country === undefined ? [] : [{ country, path: ['subProcessors', index, 'country'] }],
  );
  return [...own, ...below].filter(({ country }) => !economicArea.has(country));
}

export const locationOutsideEea: Rule = {
  code: 'processor/location-outside-eea',
  severity: 'error',
  norms: ['gdpr:44', 'gdpr:13(1)(f)', 'gdpr:30(1)(e)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    const users = activitiesByProcessor(facts);
    for (const { id, data, at } of currentProcessors(facts)) {
      for (const { country, path } of placesOf(data)) {
        const silent = users
          .get(id)
          ?.find(({ data: { transfers = [] } }) => !transfers.some((to) => to.country === country));
        if (silent === undefined) continue;
        const related = [{ at: silent.at('transfers'), role: 'activity-without-transfer' }];
        yield { at: at(...path), values: { processor: id, country, activity: silent.id }, related };
      }
    }
  },
};
