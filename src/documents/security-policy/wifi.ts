import { assetsInUse } from '../../rules/assets.ts';
import { missing, sayer, sentence } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';

/** The access points that stand as exceptions: where, why, how protected, and agreed by the adviser when. */
export function wifi(context: PolicyContext) {
  const { facts, language } = context;
  const assets = assetsInUse(facts);
  const points = assets.filter(({ data }) => data.kind === 'wifi-access-point');
  const exceptions = points.map((point) => {
    const say = sayer(language, point);
    const { justification, protection, separated, agreedOn } = point.data.wireless ?? {};
    return {
      name: say.needed(point.data.name, 'name'),
      why: sentence(say.needed(justification, 'wireless', 'justification')),
      protection: sentence(say.needed(protection, 'wireless', 'protection')),
      separated: separated === true,
      agreed: agreedOn === undefined ? missing(point, 'wireless', 'agreedOn') : language.formatDay(agreedOn),
    };
  });
  return { exceptions, gap: assets.length === 0 ? missingEntry('assets', 'kind') : '' };
}
