import { readAsset } from '../../files/assets.ts';
import { type Face, type FaceName, openFace } from './face.ts';

const files: Record<FaceName, string> = {
  regular: 'SourceSans3-Regular.ttf',
  semibold: 'SourceSans3-Semibold.ttf',
  italic: 'SourceSans3-It.ttf',
  semiboldItalic: 'SourceSans3-SemiboldIt.ttf',
};

const opened = new Map<FaceName, Face>();

/** The named cut of the document's typeface; opened on first use and kept, since it never changes. */
export function face(name: FaceName): Face {
  let found = opened.get(name);
  if (found === undefined) {
    found = openFace(readAsset(`templates/theme/fonts/${files[name]}`));
    opened.set(name, found);
  }
  return found;
}
