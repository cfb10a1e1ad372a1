import type { DeclarationWords } from '../../inventory-words.ts';
import { councilAgenda } from '../council-agenda.ts';

export const declarations: DeclarationWords = {
  sheet: 'Déclarations',
  columns: {
    id: 'Identifiant',
    person: 'Personne',
    status: 'Qualité',
    variant: 'Modèle',
    version: 'Version',
    signedOn: 'Signée le',
    archivedAt: 'Original',
    leftOn: 'Départ',
    model: 'Modèle et version',
  },
  variants: { staff: 'personnel', outsider: 'externe' },
  kinds: councilAgenda.kinds,
  parts: {
    missing: 'Déclarations à faire signer',
    present: 'Personnes présentes',
    gone: 'Personnes parties ou pas encore arrivées',
  },
  captions: {
    missing: 'Personnes sans déclaration signée',
    present: 'Déclarations des personnes présentes',
    gone: 'Déclarations des autres personnes',
  },
};
