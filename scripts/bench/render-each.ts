import { documents } from '../../src/documents/index.ts';
import { readFolder } from '../../src/files/folder.ts';
import { formats } from '../../src/formats/index.ts';
import { documentLanguageOf } from '../../src/languages/index.ts';
import { load } from '../../src/load.ts';
import { render } from '../../src/render.ts';

// Renders every document of one repository, one after the other in this process, and prints the milliseconds that the
// rendering took: the sum that `render --all` is measured against.
const [root = '.', today = ''] = process.argv.slice(2);
const { repository } = load(readFolder(root));
if (repository === undefined) throw new Error(`${root} is no repository`);
const language = await documentLanguageOf('fr');
let sum = 0;
for (const document of documents) {
  for (const layer of ['full', 'short'] as const) {
    for (const format of formats) {
      const start = performance.now();
      const facts = { repository, today, revision: '' };
      await render({ facts, document, options: { layer }, language, formats: [format], final: false });
      sum += performance.now() - start;
    }
  }
}
console.log(sum);
