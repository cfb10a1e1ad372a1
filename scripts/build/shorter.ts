// The validators are read at every start: each kilobyte less is time.

/** The words for people: the generated code holds copies of its schemas, and needs only what is checked. */
const words = ['title', 'description', 'examples', 'answers', 'personal'];

/** A schema without its words. What is an object under such a name is the schema of a field of that name. */
export function bare<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(bare) as Node;
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key, value]) => !words.includes(key) || isObject(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)])) as Node;
}

const isObject = (node: unknown): node is object => node !== null && typeof node === 'object' && !Array.isArray(node);

const helpers = `
const keep = (errors, error) => { if (errors === null) return [error]; errors.push(error); return errors; };
const fault = (errors, instancePath, keyword, params) => keep(errors, { instancePath, keyword, params });
const join = (errors, { errors: more }) => (errors === null ? more : errors.concat(more));
`;

/**
 * The code of ajv with less text. It writes out in full how each error is kept, says twice where in the schema it stands,
 * and hands down what only keywords of one's own ask for; here a call and its arguments do. The length of a text is only
 * counted in characters where its length in units of 16 bits leaves a doubt.
 */
export function shorter(code: string): string {
  const short = code
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath = ""')
    .replace(/\{instancePath:([^{};]+?),parentData:[^{};]+?,rootData\}/g, '$1')
    .replace(/vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'join(vErrors, $1)')
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = keep(vErrors, $1);',
    )
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/\{instancePath,/g, '{instancePath:instancePath,')
    .replace(
      /const (err\d+) = \{instancePath:([^,{}]+),keyword:("\w+"),params:(\{[^{}]*\})\};vErrors = keep\(vErrors, \1\);/g,
      'vErrors = fault(vErrors, $2, $3, $4);',
    )
    .replace(/func\d+\((data\d*)\) < 1\b/g, '$1.length < 1')
    .replace(/(func\d+\((data\d*)\) > (\d+))/g, '$2.length > $3 && $1');
  return helpers + short;
}
