import { personal } from '../../model/diagnostic.ts';
import { assetsInUse, holderOf } from '../assets.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const assetAfterDeparture: Rule = {
  code: 'person/asset-after-departure',
  severity: 'error',
  norms: ['bcss:staff.joiners-leavers'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const asset of assetsInUse(facts)) {
      const holder = holderOf(asset, facts);
      const person = holder === undefined ? undefined : facts.repository.find('people', holder);
      const leftOn = person?.data.leftOn;
      if (person === undefined || leftOn === undefined || !hasEnded(leftOn, facts.today)) continue;
      const values = { person: personal(person.id), asset: asset.id, leftOn };
      yield { at: asset.at('holder'), values, related: [{ at: person.at('leftOn'), role: 'departure' }] };
    }
  },
};
