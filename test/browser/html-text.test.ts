import { expect, it } from 'vitest';
import { html } from '../../src/formats/html.ts';
import { samplePage } from '../formats/html/sample-page.ts';
import { htmlText } from './html-text.ts';

it('reads what a page shows, block by block', async () => {
  const { lines, notes } = htmlText(new TextDecoder().decode(await html.write(samplePage())));
  expect(lines.slice(0, 4)).toEqual([
    'PROJET : ce texte n’est pas approuvé',
    'CPAS d’Exemple',
    'Comment nous protégeons vos données',
    'Version',
  ]);
  expect(lines).toContain('Qui est responsable de vos données ?');
  expect(lines).toContain('SPP Intégration sociale');
  expect(lines.join('\n')).toContain(
    'Remarque d’un agent : <script>alert(« 1 | 2 »)</script> # *pas* [gras](x) & _co_',
  );
  expect(notes).toEqual([
    'Art. 4, 7°, du règlement (UE) 2016/679, le « RGPD ».',
    'Loi organique des centres publics d’action sociale, art. 36 et 50.',
  ]);
});
