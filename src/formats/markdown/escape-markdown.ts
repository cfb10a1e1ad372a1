/** A text as it stands in CommonMark and GFM, with as few backslashes as safety allows: people read the source. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[a-z])/gi, '\\&')
    .replace(/ (#+)(?= |$)/g, ' \\$1');
}

/** Lines of a paragraph in which nothing at the start of a line can begin a list, a heading, a quotation or a rule. */
export function escapeLineStarts(paragraph: string): string {
  return paragraph.replace(/^([-+](?= |$|-)|[=>#:])/gm, '\\$1').replace(/^(\d{1,9})([.)])(?= |$)/gm, '$1\\$2');
}
