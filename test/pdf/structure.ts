import { checkCatalogue } from './check-catalogue.ts';
import { checkContent } from './check-content.ts';
import { checkLinks } from './check-links.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkNodes } from './check-nodes.ts';
import { readTaggedPdf } from './reader.ts';

/**
 * Says what a machine can see wrong in a tagged PDF of ours, in sentences; nothing when all is well. It covers the
 * structure tree and its ties to pages and annotations, and the statements a PDF/UA-1 and PDF/A-2a file must make.
 * veraPDF (scripts/verify-pdf.ts) stays the judge of conformity; this runs everywhere in a fraction of a second, and
 * sees some things veraPDF does not (a link tied to the wrong page).
 */
export async function structureFaults(bytes: Uint8Array): Promise<string[]> {
  const file = await readTaggedPdf(bytes);
  const checks = [checkCatalogue, checkMetadata, checkContent, checkNodes, checkLinks];
  return checks.flatMap((check) => [...check(file)]);
}
