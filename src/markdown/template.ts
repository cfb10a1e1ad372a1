/** The source of a document in one language, and the pieces it may call with `{{> name}}`. */
export interface Template {
  /** Shown in faults: 'templates/fr/privacy-policy.md.hbs'. */
  readonly name: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
  /** How a fault of this template is thrown: a plain Error (our defect) unless the template is the centre's own. */
  readonly fault?: (message: string) => Error;
}

/** The fault of a template at a line, ready to be thrown. */
export function templateFault(template: Template, file: string, line: number, why: string): Error {
  const message = `${file}:${line}: ${why}`;
  return template.fault?.(message) ?? new Error(message);
}
