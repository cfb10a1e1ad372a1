/** Plain data as the lines of a YAML block, `indent` spaces in; what is undefined is left out. */
export function recordLines(data: object, indent = 0): readonly string[] {
  const margin = ' '.repeat(indent);
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return listLines(key, value, indent);
    if (typeof value === 'object' && value !== null) return [`${margin}${key}:`, ...recordLines(value, indent + 2)];
    return [`${margin}${key}: ${scalarText(value as Scalar)}`];
  });
}

type Scalar = string | number | boolean;

/** Short words on one line, all else an item a line. */
function listLines(key: string, list: readonly unknown[], indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  if (list.every((item) => typeof item === 'string' && /^[a-z][\w-]*$/.test(item) && !isReserved(item)))
    return [`${margin}${key}: [${list.join(', ')}]`];
  return [`${margin}${key}:`, ...list.flatMap((item) => itemLines(item, indent + 2))];
}

/** An item of a list: its first line bears the dash. */
export function itemLines(item: unknown, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  if (typeof item !== 'object' || item === null) return [`${margin}- ${scalarText(item as Scalar)}`];
  return recordLines(item, indent + 2).map((line, index) => (index === 0 ? `${margin}- ${line.trimStart()}` : line));
}

/** A text without marks where every reader of YAML, 1.1 too, takes it for this text; else between quotation marks. */
export function scalarText(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}«(][^\p{Cc}\u2028\u2029]*$/u.test(value) && !/: | #|[:\s]$/.test(value) && !isReserved(value);
  return isPlain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}

const isReserved = (text: string): boolean => /^(true|false|yes|no|on|off|null|y|n|nan|inf)$/i.test(text);
