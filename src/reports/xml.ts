import { printable } from './printable.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with elements in it, or with a text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export function element(name: string, attributes: Attributes, content: readonly XmlElement[] | string): XmlElement {
  const text = typeof content === 'string' ? content : '';
  return { name, attributes, children: typeof content === 'string' ? [] : content, text };
}

/** A whole XML 1.0 document. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '').join('\n')}\n`;

function write({ name, attributes, children, text }: XmlElement, margin: string): readonly string[] {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value), true)}"`);
  const start = `${margin}<${name}${said.join('')}`;
  if (text !== '') return [`${start}>${escapeXml(text, false)}</${name}>`];
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flatMap((child) => write(child, `${margin}  `)), `${margin}</${name}>`];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A reader folds line ends: a carriage return everywhere, any of them in an attribute. As numbers they stay. */
function escapeXml(text: string, inAttribute: boolean): string {
  return printable(text)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(inAttribute ? /[\t\n\r]/g : /\r/g, (character) => `&#${character.charCodeAt(0)};`);
}
