/** A node of a schema, with the keywords that our schemas use. */
export interface Node {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: false | Node;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: Node;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly refersTo?: string;
}

const known = [
  ...['type', '$ref', 'allOf', 'properties', 'additionalProperties', 'required', 'minProperties', 'items', 'minItems'],
  ...['uniqueItems', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'refersTo'],
];

/**
 * Writes, for each schema, a function that says only whether a record keeps it: a tenth of the code that ajv needs to say
 * what is wrong, which is loaded when something is. Throws at a keyword that it does not know. That both always agree is
 * tested over every record of the examples and the corpus, and over thousands of spoilt ones.
 */
export function firstLook(
  schemas: Readonly<Record<string, Node>>,
  shared: Readonly<Record<string, Node>>,
): readonly string[] {
  const functions = new Map<string, string>();
  const sets = new Map<string, string>();

  const kept = (table: Map<string, string>, prefix: string, text: string): string => {
    const name = table.get(text) ?? `${prefix}${table.size}`;
    table.set(text, name);
    return name;
  };
  const setOf = (values: readonly string[]) => kept(sets, 's', JSON.stringify(values));
  /** Equal nodes share one function. */
  const check = (node: Node): string => kept(functions, 'f', conditionOf(node));

  function conditionOf(node: Node): string {
    const strange = Object.keys(node).filter((key) => !known.includes(key));
    if (strange.length > 0) throw new Error(`the first look does not know ${strange.join(', ')}`);
    const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
    const all = [
      ...(node.$ref === undefined ? [] : [`${check(sharedNode(node.$ref))}(v)`]),
      ...(node.allOf ?? []).map((one) => `${check(one)}(v)`),
      ...(types.length === 0 ? [] : [`(${types.map((type) => conjunction(ofType[type]?.(node))).join('||')})`]),
      ...(node.enum === undefined ? [] : [`${setOf(node.enum)}.has(v)`]),
    ];
    return conjunction(all);
  }

  function sharedNode(reference: string): Node {
    const node = shared[reference.split('/').at(-1) ?? ''];
    if (node === undefined) throw new Error(`no shared shape ${reference}`);
    return node;
  }

  const ofType: Readonly<Record<string, (node: Node) => readonly string[]>> = {
    boolean: () => ["typeof v==='boolean'"],
    number: (node) => ["typeof v==='number'&&isFinite(v)", ...bounds(node)],
    integer: (node) => ['Number.isInteger(v)', ...bounds(node)],
    string: (node) => [
      "typeof v==='string'",
      ...(node.minLength === undefined ? [] : [longerThan(node.minLength)]),
      ...(node.maxLength === undefined ? [] : [`(v.length<=${node.maxLength}||[...v].length<=${node.maxLength})`]),
      ...(node.pattern === undefined ? [] : [`/${node.pattern.replaceAll('/', '\\/')}/u.test(v)`]),
      ...(node.format === undefined ? [] : [`formats[${JSON.stringify(node.format)}](v)`]),
    ],
    array: (node) => [
      'Array.isArray(v)',
      ...(node.minItems === undefined ? [] : [`v.length>=${node.minItems}`]),
      ...(node.items === undefined ? [] : [`every(v,${check(node.items)})`]),
      ...(node.uniqueItems === true ? [uniqueTexts(node)] : []),
    ],
    object: (node) => [
      'isObject(v)',
      ...(node.minProperties === undefined ? [] : [`Object.keys(v).length>=${node.minProperties}`]),
      ...(node.required ?? []).map((name) => `${fieldOf(name)}!==void 0`),
      ...Object.entries(node.properties ?? {}).map(
        ([name, inner]) => `(${fieldOf(name)}===void 0||${check(inner)}(${fieldOf(name)}))`,
      ),
      ...additional(node),
    ],
  };

  function additional({ additionalProperties: others, properties = {} }: Node): readonly string[] {
    if (others === undefined) return [];
    if (others === false) return [`only(v,${setOf(Object.keys(properties))})`];
    if (Object.keys(properties).length > 0) throw new Error('the first look knows no fields beside free ones');
    return [`everyField(v,${check(others)})`];
  }

  const table = Object.entries(schemas).map(([name, node]) => `${JSON.stringify(name)}:${check(node)}`);
  return [
    ...helpers,
    ...[...sets].map(([values, name]) => `const ${name}=new Set(${values});`),
    ...[...functions].map(([condition, name]) => `const ${name}=v=>${condition};`),
    `export const validators={${table.join(',')}};`,
  ];
}

const conjunction = (parts: readonly string[] = ['false']): string => (parts.length === 0 ? 'true' : parts.join('&&'));

/** A field may be named by a year. */
const fieldOf = (name: string): string => (/^[a-z]\w*$/i.test(name) ? `v.${name}` : `v[${JSON.stringify(name)}]`);

const bounds = ({ minimum, maximum }: Node): readonly string[] => [
  ...(minimum === undefined ? [] : [`v>=${minimum}`]),
  ...(maximum === undefined ? [] : [`v<=${maximum}`]),
];

/** In characters; for one, the units of 16 bits say the same. */
function longerThan(length: number): string {
  if (length !== 1) throw new Error('the first look counts characters up to one');
  return 'v.length>0';
}

function uniqueTexts({ items }: Node): string {
  if (items?.type !== 'string') throw new Error('the first look compares texts only');
  return 'new Set(v).size===v.length';
}

const helpers = [
  "const isObject=v=>v!==null&&typeof v==='object'&&!Array.isArray(v);",
  'const every=(v,f)=>{for(let i=0;i<v.length;i+=1)if(!f(v[i]))return false;return true};',
  'const everyField=(v,f)=>{for(const name in v)if(!f(v[name]))return false;return true};',
  'const only=(v,names)=>{for(const name in v)if(!names.has(name))return false;return true};',
];
