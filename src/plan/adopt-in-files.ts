import { UsageError } from '../model/errors.ts';
import type { Path } from '../model/location.ts';
import { appendItem, setField } from '../registers/edit.ts';
import { recordSchema } from '../registers/schema.ts';
import type { Action } from '../rules/plan-actions.ts';
import { adoptedVersion } from './adopted-version.ts';

/** One file of the register as it was and as it shall be. */
export interface AdoptedFile {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/**
 * The files with a new adopted version for each action, and nothing else changed. UsageError where an action is written
 * in a way that cannot be edited: anchors, aliases.
 */
export function adoptInFiles(
  actions: readonly Action[],
  decision: string,
  textOf: (path: string) => string,
): readonly AdoptedFile[] {
  const paths = [...new Set(actions.map((action) => action.at().file))];
  return paths.map((path) => {
    const before = textOf(path);
    const own = actions.filter((action) => action.at().file === path);
    return { path, before, text: own.reduce((text, action) => withVersion(text, action, decision), before) };
  });
}

function withVersion(text: string, action: Action, decision: string): string {
  const version = adoptedVersion(decision, action.data);
  const place = [...placeOf(action), 'adopted'];
  const edited =
    action.data.adopted === undefined
      ? setField(text, place, [version], Object.keys(recordSchema('plan').properties ?? {}))
      : appendItem(text, place, version);
  if ('refused' in edited)
    throw new UsageError('plan-not-editable', { path: action.at().file, line: action.at().line });
  return edited.text;
}

/** '/3' -> [3]; nothing for a record in a file of its own. */
const placeOf = (action: Action): Path =>
  action
    .at()
    .pointer.split('/')
    .slice(1)
    .map((step) => Number(step));
