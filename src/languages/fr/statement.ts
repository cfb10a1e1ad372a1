import type { StatementTexts } from '../statement-words.ts';
import { stateWords } from './values.ts';

export const statement: StatementTexts = {
  standings: {
    compliant: 'conforme',
    partly: 'en partie',
    'not-compliant': 'non conforme',
    'not-applicable': 'sans objet',
    contradicted: 'contredite',
    unknown: 'sans déclaration',
  },
  words: {
    head: 'État de conformité au {day} ; profil {profile}, niveau {level}',
    coverage:
      'Normes qui lient le centre : {stated} déclarée sur {count}|Normes qui lient le centre : {stated} déclarées sur {count}',
    conditions:
      'Normes sous condition : {stated} déclarée sur {count}|Normes sous condition : {stated} déclarées sur {count}',
    tilde: '~ : numéro reconstitué, qu’aucune source officielle ne confirme.',
    unbound: 'Aucune norme minimale ne lie ce centre : seules les normes déclarées sont montrées.',
    domain: '{name} : {stated}/{count} déclarées',
    other: 'Autres normes et textes',
    conditional: '(sous condition)',
    foreign: '(ne lie pas le centre)',
    declared: 'déclarée {status} : {place}',
    against: 'contredite par {code} : {place}',
    more: '… et {count} autre : cpas-sec norms --only contradictions|… et {count} autres : cpas-sec norms --only contradictions',
    stale: 'à évaluer de nouveau depuis le {day}',
    unproven: 'ni mesure ni preuve',
    action: 'plan : {title} ({when}, {state})',
    quarter: 'T{quarter} {year}',
    year: '{year}',
    undated: 'sans date',
    noAction: 'aucune action en cours du plan n’y répond',
    undecided: 'condition à vérifier : {condition}',
    none: 'Aucune norme dans ce cas.',
    summary: 'À regarder',
  },
  concerns: {
    contradictions: 'norme contredite par les registres|normes contredites par les registres',
    stale: 'norme à évaluer de nouveau (délai : {period})|normes à évaluer de nouveau (délai : {period})',
    unproven: 'norme conforme sans mesure ni preuve|normes conformes sans mesure ni preuve',
    gaps: 'norme en partie ou non conforme ; sans action : {bare}|normes en partie ou non conformes ; sans action : {bare}',
    missing: 'norme sans déclaration|normes sans déclaration',
  },
  states: stateWords,
};
