import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** Short ways to what lies in a PDF, with pdf-lib as reader: every way looks references up. */
export interface Objects {
  readonly document: PDFDocument;
  /** The object itself, behind its reference if it has one. */
  look(object: PDFObject | undefined): PDFObject | undefined;
  dictionary(object: PDFObject | undefined): PDFDict | undefined;
  array(object: PDFObject | undefined): readonly PDFObject[];
  /** A string or a name. */
  text(object: PDFObject | undefined): string | undefined;
  number(object: PDFObject | undefined): number | undefined;
  /** The decoded bytes of a stream, one character a byte. */
  stream(object: PDFObject | undefined): string;
}

export async function readObjects(bytes: Uint8Array): Promise<Objects> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const look = (object: PDFObject | undefined) => (object instanceof PDFRef ? document.context.lookup(object) : object);
  const dictionary = (object: PDFObject | undefined) => {
    const found = look(object);
    if (found instanceof PDFRawStream) return found.dict;
    return found instanceof PDFDict ? found : undefined;
  };
  return {
    document,
    look,
    dictionary,
    array: (object) => {
      const found = look(object);
      return found instanceof PDFArray ? found.asArray() : [];
    },
    text: (object) => textOf(look(object)),
    number: (object) => {
      const found = look(object);
      return found instanceof PDFNumber ? found.asNumber() : undefined;
    },
    stream: (object) => {
      const found = look(object);
      return found instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(found).decode()).toString('latin1') : '';
    },
  };
}

function textOf(found: PDFObject | undefined): string | undefined {
  if (found instanceof PDFName) return found.decodeText();
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined;
}

/** An entry of a dictionary, not looked up. */
export function entry(dictionary: PDFDict | undefined, name: string): PDFObject | undefined {
  return dictionary?.get(PDFName.of(name));
}

export function isTrue(object: PDFObject | undefined): boolean {
  return object?.toString() === 'true';
}

/** One word for one object: its reference, to compare objects by identity. */
export function referenceOf(object: PDFObject | undefined): string {
  return object instanceof PDFRef ? object.toString() : '';
}
