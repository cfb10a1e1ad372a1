import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/files/decode.ts';

const bytes = (...parts: readonly (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** The first place where one character after the other stops being UTF-8, found the slow way. */
function firstFault(buffer: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  while (start < buffer.length) {
    const length = [1, 2, 3, 4].find((size) => {
      try {
        return start + size <= buffer.length && [...decoder.decode(buffer.subarray(start, start + size))].length === 1;
      } catch {
        return false;
      }
    });
    if (length === undefined) return start;
    start += length;
  }
  return -1;
}

describe('text', () => {
  test.each([
    ['a\nb\n', 'a\nb\n'],
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\r', 'a\nb\n'],
    ['a\r\r\nb', 'a\n\nb'],
    ['\ufeffa', 'a'],
    ['\ufeff', ''],
    ['a\ufeffb', 'a\ufeffb'],
    ['', ''],
    ['é😀', 'é😀'],
  ])('%j is read as %j', (written, read) => expect(decode(Buffer.from(written))).toEqual({ text: read }));

  test('any text without a null character comes back with its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sound = text
          .toWellFormed()
          .replaceAll('\0', '')
          .replace(/^\ufeff/, '');
        expect(decode(Buffer.from(sound))).toEqual({ text: sound.replace(/\r\n?/g, '\n') });
      }),
      { seed: 17 },
    );
  });
});

describe('what is not UTF-8', () => {
  const fault = (code: string, line: number, column: number, values: object = {}) => ({
    fault: { code, line, column, values },
  });
  test.each([
    [bytes([0xff, 0xfe], 'a\0'), fault('file/utf-16', 1, 1)],
    [bytes([0xfe, 0xff], '\0a'), fault('file/utf-16', 1, 1)],
    [bytes([0xe9]), fault('file/not-utf-8', 1, 1, { byte: '0xe9' })],
    [bytes('a\nb: ', [0xe9], ' c'), fault('file/not-utf-8', 2, 4, { byte: '0xe9' })],
    [bytes('é😀 ', [0x80]), fault('file/not-utf-8', 1, 5, { byte: '0x80' })],
    [bytes('a', [0xc3]), fault('file/not-utf-8', 1, 2, { byte: '0xc3' })],
    [bytes('a', [0xf0, 0x9f, 0x98]), fault('file/not-utf-8', 1, 2, { byte: '0xf0' })],
    [bytes([0xc0, 0xaf]), fault('file/not-utf-8', 1, 1, { byte: '0xc0' })],
    [bytes('\r\n', [0xff]), fault('file/not-utf-8', 2, 1, { byte: '0xff' })],
    [bytes('a\r', [0xff]), fault('file/not-utf-8', 2, 1, { byte: '0xff' })],
    [bytes('\ufeffa', [0xff]), fault('file/not-utf-8', 1, 2, { byte: '0xff' })],
    [bytes('a\0'), fault('file/binary', 1, 2)],
    [bytes('\ufeffab\r\na\0'), fault('file/binary', 2, 2)],
    [bytes('\ufeffab\0'), fault('file/binary', 1, 3)],
  ])('%j', (buffer, expected) => expect(decode(buffer)).toEqual(expected));

  test('the first foreign byte is found wherever it stands', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text.toWellFormed().replace(/[\0\r\n]/g, ''))),
      fc.uint8Array({ maxLength: 3 }).map((array) => Buffer.from(array.filter((byte) => byte > 13))),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const buffer = Buffer.concat([Buffer.from('a'), ...parts]);
        const place = firstFault(buffer);
        const decoded = decode(buffer);
        if (place < 0) {
          expect(decoded).toHaveProperty('text');
          return;
        }
        const column = buffer.subarray(0, place).toString('utf8').length + 1;
        const byte = `0x${(buffer[place] ?? 0).toString(16)}`;
        expect(decoded).toEqual(fault('file/not-utf-8', 1, column, { byte }));
      }),
      { seed: 19, numRuns: 500 },
    );
  });
});
