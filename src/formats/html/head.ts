import { readAssetText } from '../../files/assets.ts';
import type { Page } from '../../markdown/blocks.ts';
import { inks, tints } from '../inks.ts';
import { element, escapeHtml, openTag } from './element.ts';

/** The page may load nothing at all and run nothing: what it needs is in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Title, description, date and the style sheet. */
export function headHtml({ title, organisation, day }: Page): string {
  const named = (name: string, content: string) => openTag('meta', { name, content });
  const lines = [
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    named('viewport', 'width=device-width, initial-scale=1'),
    element('title', {}, escapeHtml(`${title} – ${organisation}`)),
    named('description', `${title}, ${organisation}, ${day}`),
    named('author', organisation),
    named('dcterms.date', day),
    named('generator', 'cpas-sec'),
    element('style', {}, '\n', styleSheet()),
  ];
  return element('head', {}, '\n', ...lines.map((line) => `${line}\n`));
}

function styleSheet(): string {
  const colors = Object.entries({ ...inks, ...tints }).map(([name, value]) => `  --${name}: #${value};\n`);
  return `:root {\n${colors.join('')}}\n${readAssetText('templates/theme/page.css')}`;
}
