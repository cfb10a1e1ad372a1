import Handlebars from 'handlebars';
import { escapeText } from './escape.ts';
import { guardedTemplate } from './guard-template.ts';
import { type MissingFact, missingFact, placeholder, spreadMissing } from './missing-fact.ts';
import { type Template, templateFault } from './template.ts';

/*
 * Idioms (docs/templates.md has more). A line that holds only a block tag leaves nothing behind, so lists and table
 * rows are repeated like this, without empty lines:
 *
 *   | Data | Period |                         {{#each services}}
 *   |---|---|                                 - **{{name}}**: {{purpose}}
 *   {{#each periods}}                         {{#each examples}}
 *   | {{data}} | {{#each lines}}                - {{this}}
 *     {{this}}{{#unless @last}}<br>           {{/each}}
 *     {{/unless}}{{/each}} |   (one line)     {{/each}}
 *   {{/each}}
 */

/** The Markdown, and each missing fact that it shows, once. */
export interface Filled {
  readonly markdown: string;
  readonly missing: MissingFact[];
}

/** Says a missing fact in the words of the page's language. */
export type MissingWords = (fact: MissingFact) => string;

const fieldAndPlace: MissingWords = ({ field, at }) => `${field} (${at.file}:${at.line})`;

type Compiled = (data: object, words: MissingWords) => Filled;
const compiled = new WeakMap<Template, Compiled>();

/** Prints the data into the template. Every value is escaped; a name that the data lack is a fault with its line. */
export function fill(template: Template, data: object, words: MissingWords = fieldAndPlace): Filled {
  const print = compiled.get(template) ?? compile(template);
  compiled.set(template, print);
  return print(data, words);
}

function compile(template: Template): Compiled {
  const environment = Handlebars.create();
  const options = { noEscape: true, knownHelpers: { text: true, known: true, list: true } };
  const main = environment.compile(guardedTemplate(template, template.name, template.source), options);
  for (const [name, source] of Object.entries(template.partials)) {
    const program = guardedTemplate(template, `partial ${name} of ${template.name}`, source);
    environment.registerPartial(name, environment.compile(program, options));
  }
  return (data, words) => {
    const missing = new Map<string, MissingFact>();
    const helpers = helpersFor(template, (fact) => {
      missing.set(JSON.stringify([fact.at.file, fact.at.line, fact.at.pointer, fact.field]), fact);
      return placeholder(words(fact));
    });
    const markdown = main(spreadMissing(data), { helpers });
    return { markdown, missing: [...missing.values()] };
  };
}

function helpersFor(template: Template, show: (fact: MissingFact) => string): Handlebars.HelperOptions['hash'] {
  const known = (value: unknown, name: string, file: string, line: string): unknown => {
    if (value !== undefined && value !== null) return value;
    throw templateFault(template, file, Number(line), `the view has no "${name}"`);
  };
  const list = (value: unknown, name: string, file: string, line: string): unknown => {
    if (missingFact(value)) return [value];
    if (typeof known(value, name, file, line) === 'object') return value;
    throw templateFault(template, file, Number(line), `"${name}" is not a list`);
  };
  const text = (value: unknown, name: string, file: string, line: string): string => {
    const fact = missingFact(known(value, name, file, line));
    if (fact) return show(fact);
    if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
    throw templateFault(template, file, Number(line), `"${name}" is neither a text nor a number`);
  };
  return { known, list, text };
}
