import { expect, it } from 'vitest';
import { documents } from '../../src/documents/index.ts';
import { listed } from '../../src/languages/en/listed.ts';
import { registerNames } from '../../src/model/records.ts';

it('says every register and every document in English, and nothing else', () => {
  const registers = registerNames.map((name) => `register ${name}`);
  const printed = documents.map(({ name }) => `document ${name}`);
  expect(Object.keys(listed).sort()).toEqual([...registers, ...printed].sort());
});

it('describes each register', () => {
  for (const [name, { title, description }] of Object.entries(listed)) {
    expect(title).not.toBe('');
    if (name.startsWith('register ')) expect(description).toMatch(/\.$/);
  }
});
