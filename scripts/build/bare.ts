/** The words for people, which the check of a record does not ask for. */
const words = ['title', 'description', 'examples', 'answers', 'personal', '$schema', '$id'];

/** A schema without its words. What is an object under such a name is the schema of a field of that name. */
export function bare<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(bare) as Node;
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key, value]) => !words.includes(key) || isObject(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)])) as Node;
}

const isObject = (node: unknown): node is object => node !== null && typeof node === 'object' && !Array.isArray(node);
