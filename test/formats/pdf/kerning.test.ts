import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readAsset } from '../../../src/files/assets.ts';
import { openFace } from '../../../src/formats/pdf/face.ts';

describe.each(['Regular', 'Semibold', 'It', 'SemiboldIt'])('Source Sans 3 %s', (cut) => {
  const bytes = readAsset(`templates/theme/fonts/SourceSans3-${cut}.ttf`);
  const face = openFace(bytes);
  const font = create(Buffer.from(bytes)) as Font;

  it.each(['AVATAR', 'Tournai', 'L’Été', 'Québec P.V.', '7,1 – W.A.', '«y»', 'Ypres/Ieper'])(
    'measures %s as a shaping engine does',
    (text) => {
      expect(face.width(text)).toBeCloseTo(
        font.layout(text, { liga: false, calt: false, locl: false }).advanceWidth,
        3,
      );
    },
  );
});
