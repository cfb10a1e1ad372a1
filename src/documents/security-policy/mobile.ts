import { plural } from '../../languages/plural.ts';
import { groupBy } from '../../model/group-by.ts';
import { type Asset, assetsInUse, holderOf, isPortable } from '../../rules/assets.ts';
import { missing, type Said, sayer } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';
import { personName } from './named.ts';

type Kinds = keyof PolicyContext['words']['portables'];

/** The portable devices: how many, who has them, which are encrypted. The paragraphs on laptops need a laptop. */
export function mobile(context: PolicyContext) {
  const { facts, words, language } = context;
  const assets = assetsInUse(facts);
  const devices = assets.filter(isPortable);
  const kinds = (Object.keys(words.portables) as Kinds[]).map((kind) => [kind, quantityOf(devices, kind)] as const);
  return {
    gap: assets.length === 0 ? missingEntry('assets', 'kind') : '',
    laptops: devices.some(({ data }) => data.kind === 'laptop'),
    any: devices.length > 0,
    counts: language.formatList(
      kinds.flatMap(([kind, n]) => (n === 0 ? [] : [plural(words.portables[kind], n, language)])),
    ),
    holders: holders(context, devices),
    unencrypted: devices.filter(({ data }) => data.encrypted === false).map((one) => nameOf(context, one)),
    unsaid: devices
      .filter(({ data }) => data.encrypted === undefined)
      .map((one) => ({
        name: nameOf(context, one),
        mark: missing(one, 'encrypted'),
      })),
  };
}

const quantityOf = (devices: readonly Asset[], kind: Kinds): number =>
  devices.filter(({ data }) => data.kind === kind).reduce((sum, { data }) => sum + (data.quantity ?? 1), 0);

const nameOf = ({ language }: PolicyContext, device: Asset): Said =>
  sayer(language, device).needed(device.data.name, 'name');

/** One row for each person; what nobody holds stands in a last row. */
function holders(context: PolicyContext, devices: readonly Asset[]) {
  const { facts, words, language } = context;
  const groups = groupBy(devices, (device) => holderOf(device, facts) ?? '');
  const sorted = [...groups].toSorted(([one], [other]) => Number(one === '') - Number(other === ''));
  return sorted.map(([id, own]) => {
    const kinds = (Object.keys(words.portables) as Kinds[]).filter((kind) => quantityOf(own, kind) > 0);
    const [first] = own;
    return {
      holder: id === '' || first === undefined ? '' : personName(context, id, first, 'holder'),
      devices: kinds.map((kind) => plural(words.portables[kind], quantityOf(own, kind), language)).join(', '),
      encrypted: own.every(({ data }) => data.encrypted === true),
    };
  });
}
