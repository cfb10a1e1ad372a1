import { describe, expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';
import { textInTagOrder, tidyLines } from '../../pdf/text.ts';
import { inputTexts } from './input-text.ts';
import { cell, everything, hostile, long, oversized, page, paragraph, text } from './samples.ts';

async function printed(of: ReturnType<typeof page>): Promise<string> {
  return textInTagOrder(await pdf.write(of));
}

describe('the text of a PDF in tag order', () => {
  it('is the text of the page, block by block and in its order', async () => {
    const input = everything();
    const lines = (await textInTagOrder(await pdf.write(input), { contents: false, notes: false })).split('\n');
    const { notes: _, ...rest } = input;
    expect(lines).toEqual(
      inputTexts({ ...rest, notes: [], blocks: input.blocks.filter((block) => block.kind !== 'contents') })
        .map(tidyLines)
        .filter((line) => line !== ''),
    );
  });

  it.each([
    ['oversized', oversized],
    ['long', () => long(8)],
  ] as const)('loses no text: %s', async (_, make) => {
    const input = make();
    const lines = new Set((await printed(input)).split('\n'));
    expect(
      inputTexts(input)
        .map(tidyLines)
        .filter((line) => line !== '' && !lines.has(line)),
    ).toEqual([]);
  });

  it('keeps hostile texts as they are, without characters that are never printed', async () => {
    const lines = (await printed(hostile())).split('\n');
    expect(lines).toContain('<script>alert(1)</script>');
    expect(lines).toContain('endstream endobj \\ ( ) << >> %%EOF');
    expect(lines).toContain('\u{1f512} 漢字 مرحبا \u{1f468}\u{1f469}');
    expect(lines).toContain('é \ufffd softhyphen');
  });

  it('says a repeated table head once', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [cell(`ligne ${row}`)]);
    const table = {
      kind: 'table' as const,
      caption: [text('Longue table')],
      columns: [{ align: 'start' as const }],
      rowHeads: false,
      head: [cell('Tête unique')],
      rows,
    };
    expect((await printed(page([table]))).match(/Tête unique/g)).toHaveLength(1);
  });

  it('holds plain spaces and hyphens where the input has no-break ones', async () => {
    const raw = await textInTagOrder(await pdf.write(page([paragraph('a\u00a0b\u202f! c d bien\u2011être e-mail')])));
    expect(raw).toContain('a b ! c d bien-être e-mail');
    expect(raw).not.toMatch(/[\u00a0\u202f\u2011]/);
  });
});
