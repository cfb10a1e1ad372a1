import type { Format } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';

/** Every output format. */
export const formats: readonly Format[] = [markdown, html, pdf];
