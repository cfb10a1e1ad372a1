import type { PlanTexts } from '../plan-words.ts';
import { status } from './status.ts';

/** What is said of the plan in French. */
export const plan: PlanTexts = {
  domains: { ...status.domains, none: 'Sans domaine' },
  states: {
    planned: 'prévue',
    'in-progress': 'en cours',
    done: 'faite',
    postponed: 'reportée',
    dropped: 'abandonnée',
  },
  kinds: { investment: 'investissement', operating: 'fonctionnement', unsaid: 'sorte non précisée' },
  why: {
    partly: 'en partie conforme',
    'not-compliant': 'non conforme',
    contradicted: 'déclarée conforme, mais contredite par les registres',
    unknown: 'aucune déclaration',
  },
  quarters: ['1er trimestre {year}', '2e trimestre {year}', '3e trimestre {year}', '4e trimestre {year}'],
  timing: { year: 'année {year}', none: 'sans échéance' },
  differences: {
    timing: 'échéance : {before} → {after}',
    days: 'jours de travail : {before} → {after}',
    budget: 'budget : {before} → {after}',
  },
  amounts: {
    ofYear: '{amount} en {year}',
    none: 'sans coût',
    noDays: 'non précisés',
    days: '{count} jour|{count} jours',
  },
  words: {
    gaps: 'Écarts sans action ouverte au {day} : {count}',
    noGaps:
      'Au {day}, chaque norme qui n’est pas respectée a une action ouverte au plan ({count} norme).|Au {day}, chaque norme qui n’est pas respectée a une action ouverte au plan ({count} normes).',
    contradictedBy: '{why} : {errors}',
    doState: 'registers/norms.yaml : une fiche avec norm: {norm}, status et justification',
    doAction: 'registers/plan.yaml : une action avec {norm} sous norms, owner, year et budget (ou noCost: true)',
    doAgain: 'registers/plan.yaml : une nouvelle action avec {norm} sous norms ; ne suffit plus : {closed}',
    doMend: 'cpas-sec explain {error}, ou registers/plan.yaml : une action avec {norm} sous norms',
    budget: 'Budget du plan {from}-{to}, en euros',
    domain: 'Domaine',
    kind: 'Sorte',
    year: 'Année',
    csvName: 'Budget du plan',
    total: 'Total',
    noBudget: 'Aucun montant au plan pour ces années.',
    withoutAmount: 'Sans montant, et non déclarées sans coût (noCost) : {actions}',
    since: 'Le plan au {day}, comparé à la décision {decision} du {on}',
    unmoved: 'Rien n’a bougé.',
    moved: 'Changée : {count}|Changées : {count}',
    added: 'Nouvelle : {count}|Nouvelles : {count}',
    dropped: 'Abandonnée : {count}|Abandonnées : {count}',
    early: 'Faite en avance : {count}|Faites en avance : {count}',
    late: 'Faite en retard : {count}|Faites en retard : {count}',
    reason: 'motif : {reason}',
    noReason: 'motif : non inscrit (reason)',
    doneOn: 'faite le {day}, prévue pour le {deadline}',
    adopted:
      'La décision {decision} fixe {count} action : {files}.|La décision {decision} fixe {count} actions : {files}.',
    wouldAdopt:
      'La décision {decision} fixerait {count} action ; rien n’a été écrit.|La décision {decision} fixerait {count} actions ; rien n’a été écrit.',
  },
};
