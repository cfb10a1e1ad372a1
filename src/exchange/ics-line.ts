export type Parameters = Readonly<Record<string, string>>;

/** Octets of a line before it must be folded (RFC 5545, 3.1). */
const widest = 75;

/** One property, folded: the rest of a long line goes on after a line end and a space. */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(([key, one]) => `;${key}=${one}`);
  return `${fold(`${name}${given.join('')}:${value}`)}\r\n`;
}

/** A text as the value of a property (RFC 5545, 3.3.11): no line end, no control character. */
export function escapeValue(text: string): string {
  const escaped = text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');
  return escaped.replace(/\p{Cc}|\p{Surrogate}/gu, '');
}

/** Never inside a character: a reader that joins octets before it decodes them is right, and so is one that does not. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > widest) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
}
