import { isUtf8 } from 'node:buffer';
import type { FileFault } from '../model/text-file.ts';

export type Decoded = { readonly text: string } | { readonly fault: Omit<FileFault, 'path'> };

const refuse = (code: FileFault['code'], line = 1, column = 1, values = {}): Decoded => ({
  fault: { code, line, column, values },
});

/** UTF-8 bytes as text, without byte-order mark and with '\n' line ends; any other encoding is a fault with its place. */
export function decode(bytes: Buffer): Decoded {
  if (isUtf16(bytes[0], bytes[1])) return refuse('file/utf-16');
  if (!isUtf8(bytes)) return notUtf8(bytes, firstBadByte(bytes));
  const text = tidy(bytes.toString('utf8'));
  const zero = text.indexOf('\0');
  return zero < 0 ? { text } : refuse('file/binary', ...endOf(text.slice(0, zero)));
}

/** The byte-order marks of UTF-16, little and big end first. */
const isUtf16 = (first = 0, second = 0): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** A text as editors show it: no byte-order mark, one kind of line end. */
function tidy(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}

/** Line and column just after a text. */
const endOf = (text: string): [number, number] => [text.split('\n').length, text.length - text.lastIndexOf('\n')];

function notUtf8(bytes: Buffer, place: number): Decoded {
  const byte = `0x${(bytes[place] ?? 0).toString(16)}`;
  return refuse('file/not-utf-8', ...endOf(tidy(bytes.subarray(0, place).toString('utf8'))), { byte });
}

/** Steps from character to character: the first that is none is where UTF-8 ends. */
function firstBadByte(bytes: Buffer): number {
  let place = 0;
  while (place < bytes.length) {
    const size = sizeOf(bytes[place] ?? 0);
    if (size === 0 || (size > 1 && !isUtf8(bytes.subarray(place, place + size)))) return place;
    place += size;
  }
  return place;
}

/** How many bytes a character has that starts with this one; 0 for a byte that starts none. */
function sizeOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
