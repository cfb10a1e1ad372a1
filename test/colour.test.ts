import { expect, test } from 'vitest';
import { wantsColour } from '../src/cli.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'xterm' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: 'true' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '0', FORCE_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '', FORCE_COLOR: '1' }, false, true],
])('%j on a terminal (%s): colours %s', (environment, terminal, colours) =>
  expect(wantsColour(environment, terminal)).toBe(colours),
);
