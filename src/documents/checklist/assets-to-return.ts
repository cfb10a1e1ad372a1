import { type Asset, isDisposed, storesData } from '../../rules/assets.ts';
import { sayer } from '../said.ts';
import { type ChecklistContext, type Line, lineText } from './checklist-context.ts';
import { inHand } from './left-in-hand.ts';

/** What the person holds, and what came back because of the departure; for what keeps data, a line to empty it. */
export function assetsToReturn(context: ChecklistContext): readonly Line[] {
  const held = context.facts.repository
    .entries('assets')
    .filter((asset) => asset.data.holder === context.person.id && !isDisposed(asset, context.facts));
  return held.flatMap((asset) => {
    const state = inHand(asset.data.returnedOn, context);
    if (state === 'past') return [];
    return state === 'done' ? [lineOf(asset, 'assetDone', context)] : openLines(asset, context);
  });
}

const openLines = (asset: Asset, context: ChecklistContext): readonly Line[] => [
  lineOf(asset, 'asset', context),
  ...(storesData(asset) ? [lineOf(asset, 'wipe', context)] : []),
];

function lineOf(asset: Asset, term: 'asset' | 'assetDone' | 'wipe', context: ChecklistContext): Line {
  const { words, language } = context;
  const { returnedOn } = asset.data;
  const day = term === 'assetDone' && returnedOn !== undefined ? language.formatDay(returnedOn) : undefined;
  return {
    isDone: term === 'assetDone',
    what: lineText(words.departure[term], { ...assetValues(asset, context), day }),
    by: words.by.it,
    reference: `assets/${asset.id}`,
  };
}

/** What tells one object from another: name, make and model, serial number. */
export function assetValues(asset: Asset, { language }: ChecklistContext) {
  const { name, brand = '', model = '', serial } = asset.data;
  return { name: sayer(language, asset).needed(name, 'name'), model: `${brand} ${model}`.trim(), serial };
}
