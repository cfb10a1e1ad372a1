import Handlebars from 'handlebars';
import { type Template, templateFault } from './template.ts';

type Refuse = (node: hbs.AST.Node, why: string) => never;

const blockNames: readonly string[] = ['if', 'unless', 'each', 'with'];
const dataName = /^@(?:\.\.\/)*(?:index|first|last|key|root)\b/;

/**
 * Reads a template and puts a guard on each name: `{{x}}` becomes `{{text x "x" file line}}` and `{{#if x}}` becomes
 * `{{#if (known x "x" file line)}}`, so that a name the view lacks is found, which Handlebars' own `strict` does not
 * do inside blocks. Whatever is more than if, unless, each, with and partials is refused.
 */
export function guardedTemplate(template: Template, file: string, source: string): hbs.AST.Program {
  const refuse: Refuse = (node, why) => {
    throw templateFault(template, file, node.loc.start.line, why);
  };
  const program = Handlebars.parse(source, { srcName: file });
  guardProgram(program, { file, refuse, partials: Object.keys(template.partials) });
  return program;
}

interface Guarding {
  readonly file: string;
  readonly refuse: Refuse;
  readonly partials: readonly string[];
}

function guardProgram(program: hbs.AST.Program | undefined, guarding: Guarding): void {
  for (const statement of program?.body ?? []) guardStatement(statement, guarding);
}

function guardStatement(statement: hbs.AST.Statement, guarding: Guarding): void {
  switch (statement.type) {
    case 'MustacheStatement':
      guardPrinted(statement as hbs.AST.MustacheStatement, guarding);
      return;
    case 'BlockStatement':
      guardBlock(statement as hbs.AST.BlockStatement, guarding);
      return;
    case 'PartialStatement':
      guardPartial(statement as hbs.AST.PartialStatement, guarding);
      return;
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    default:
      guarding.refuse(statement, `${statement.type} is not allowed in a template`);
  }
}

function guardPrinted(printed: hbs.AST.MustacheStatement, guarding: Guarding): void {
  const { path } = printed;
  if (!printed.escaped) guarding.refuse(printed, 'write {{name}}: a value is never printed raw');
  if (printed.params.length > 0 || printed.hash)
    guarding.refuse(printed, 'there are no helpers: compute it in the view');
  printed.params = guardedParams(path, guarding);
  printed.path = helper('text', printed.loc);
}

function guardBlock(block: hbs.AST.BlockStatement, guarding: Guarding): void {
  const name = block.path.original;
  const [value] = block.params;
  if (!blockNames.includes(String(name))) guarding.refuse(block, `{{#${name}}} is none of if, unless, each, with`);
  if (value === undefined || block.params.length > 1 || block.hash)
    guarding.refuse(block, `{{#${name}}} takes one name`);
  else block.params = [guardedName(value, name === 'each' ? 'list' : 'known', guarding)];
  guardProgram(block.program, guarding);
  guardProgram(block.inverse, guarding);
}

function guardPartial(partial: hbs.AST.PartialStatement, guarding: Guarding): void {
  const name = partial.name.type === 'PathExpression' ? String((partial.name as hbs.AST.PathExpression).original) : '';
  if (!guarding.partials.includes(name)) guarding.refuse(partial, `there is no partial "${name}"`);
  partial.params = partial.params.map((value) => guardedName(value, 'known', guarding));
  for (const pair of partial.hash?.pairs ?? []) {
    if (pair.value.type === 'PathExpression') pair.value = guardedName(pair.value, 'known', guarding);
  }
}

function guardedName(value: hbs.AST.Expression, name: 'known' | 'list', guarding: Guarding): hbs.AST.SubExpression {
  const { loc } = value;
  return {
    type: 'SubExpression',
    path: helper(name, loc),
    params: guardedParams(value, guarding),
    hash: undefined as never,
    loc,
  };
}

function guardedParams(value: hbs.AST.Expression, { file, refuse }: Guarding): hbs.AST.Expression[] {
  if (value.type !== 'PathExpression') return refuse(value, 'only a name of the view can stand here');
  const path = value as hbs.AST.PathExpression;
  if (path.data && !dataName.test(path.original)) refuse(value, `${path.original} is unknown`);
  const { loc } = value;
  return [path, literal(path.original, loc), literal(file, loc), literal(String(loc.start.line), loc)];
}

function literal(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc };
}

function helper(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}
