import type { Format } from './format.ts';

/** Tagged PDF for reading aloud, printing, signing and archiving: PDF/UA-1 and PDF/A-2a in the same file. */
export const pdf: Format = {
  name: 'pdf',
  extension: 'pdf',
  async write(page) {
    // pdfkit and the fonts load only when a PDF is asked for.
    const { writePdf } = await import('./pdf/write.ts');
    return writePdf(page);
  },
};
