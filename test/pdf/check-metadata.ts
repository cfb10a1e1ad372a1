import { entry } from './objects.ts';
import type { TaggedPdf } from './reader.ts';

/** The XMP packet: well formed, and saying title, PDF/UA-1 and PDF/A-2a. */
export function* checkMetadata({ objects }: TaggedPdf): Generator<string> {
  const xmp = Buffer.from(objects.stream(entry(objects.document.catalog, 'Metadata')), 'latin1').toString('utf8');
  if (xmp === '') {
    yield 'no XMP metadata';
    return;
  }
  const fault = xmlFault(xmp);
  if (fault !== undefined) yield `the XMP metadata is not well formed: ${fault}`;
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) yield 'the XMP metadata does not say PDF/UA-1';
  if (!/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmp))
    yield 'the XMP metadata does not say PDF/A-2a';
  if (!xmp.includes('<pdfaSchema:prefix>pdfuaid<'))
    yield 'the XMP metadata does not describe pdfuaid (extension schema)';
  const title = unescaped(/<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1] ?? '');
  if (title.trim() === '') yield 'the XMP metadata has no title';
  const info = objects.dictionary(objects.document.context.trailerInfo.Info);
  if (objects.text(entry(info, 'Title')) !== title)
    yield 'the titles in the XMP metadata and the Info dictionary differ';
}

/** Checks that tags nest and that no bare & or < stands in a text: enough to catch an unescaped value. */
function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  for (const [, text = '', tag = ''] of xml.matchAll(/([^<]*)(<[^>]*>?|$)/g)) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) return `bare & in "${text.trim()}"`;
    if (tag === '' || tag.startsWith('<?') || tag.startsWith('<!--')) continue;
    const [, closing, name, rest = ''] =
      /^<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?)>$/.exec(tag) ?? [];
    if (name === undefined) return `not a tag: ${tag}`;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> is never closed` : undefined;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
