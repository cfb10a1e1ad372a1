/** A place of the filled Markdown that is outside our dialect. The template is wrong, never the user's data. */
export function dialectFault(line: number, why: string, text: string): Error {
  const excerpt = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return new Error(`line ${line} of the filled template: ${why}: ${excerpt.replaceAll('\n', ' ')}`);
}
