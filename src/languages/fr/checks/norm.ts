import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { statusWords } from '../values.ts';

/** The statement of compliance with the norms. */
export const normChecks: Readonly<Record<string, CheckText>> = {
  'norm/no-statement': {
    title: 'Normes sans état de conformité',
    message: 'Normes sans état de conformité : {count} sur {total} ({first}).',
    hint: 'Ajoutez-les dans registers/norms, avec norm et status ; « cpas-sec list norms » en donne la liste.',
    why: 'Le questionnaire annuel interroge sur chaque norme. Celle dont on ne dit rien est celle que l’on ne connaît pas.',
  },
  'norm/twice': {
    title: 'Norme déclarée deux fois',
    message: 'L’état de la norme « {norm} » est déclaré une seconde fois.',
    hint: 'Gardez une seule fiche par norme dans registers/norms.',
    why: 'Deux fiches finissent par se contredire, et personne ne sait laquelle est vraie.',
  },
  'norm/compliant-without-proof': {
    title: 'Norme conforme sans preuve',
    message: 'La norme « {norm} » est déclarée conforme sans mesure ni preuve.',
    hint: 'Inscrivez measures ou evidence dans registers/norms.',
    why: 'En cas de contrôle, il ne suffit pas de dire : il faut montrer.',
  },
  'norm/not-met-without-action': {
    title: 'Norme non respectée sans action',
    message: `La norme « {norm} » est dans l’état « ${worded('status', statusWords)} », et aucune action en cours du plan n’y répond.`,
    hint: 'Ajoutez une action dans registers/plan avec cette norme sous norms, ou inscrivez-la sous actions dans registers/norms.',
    why: 'Reconnaître un manque est honnête. Le plan dit comment et quand il sera comblé.',
  },
  'norm/action-dropped': {
    title: 'Norme dont l’action est abandonnée',
    message: `La norme « {norm} » est dans l’état « ${worded('status', statusWords)} », et tout ce qui devait y répondre est abandonné : {actions}.`,
    hint: 'Prévoyez une autre action dans registers/plan, ou revoyez status et justification dans registers/norms.',
    why: 'L’abandon d’une action ne fait pas disparaître le manque qu’elle devait combler.',
  },
  'norm/not-applicable-without-reason': {
    title: 'Norme sans objet sans motif',
    message: 'La norme « {norm} » est déclarée sans objet, sans que l’on sache pourquoi.',
    hint: 'Inscrivez justification dans registers/norms, par exemple : personne ne travaille à distance.',
    why: '« Sans objet » est vrai ou non selon les faits du centre. Ils doivent être écrits.',
  },
  'norm/without-reason': {
    title: 'État de conformité sans explication',
    message: `La norme « {norm} » est dans l’état « ${worded('status', statusWords)} », sans explication.`,
    hint: 'Inscrivez justification dans registers/norms : ce qui est fait et ce qui manque.',
    why: 'Une réponse autre que « oui » s’explique : qui la lit doit savoir ce qui manque et ce qui est prévu.',
  },
  'norm/assessed-too-long-ago': {
    title: 'Évaluation trop ancienne',
    message: 'L’état de la norme « {norm} » date du {assessedOn} ; il devait être revu pour le {due}.',
    hint: 'Évaluez la norme de nouveau, puis corrigez status et assessedOn dans registers/norms.',
    why: 'Le questionnaire porte chaque année sur l’année écoulée. Un état ancien n’y répond plus.',
  },
  'norm/not-assessed-on': {
    title: 'Évaluation sans date',
    message: 'On ne sait pas quand l’état de la norme « {norm} » a été évalué.',
    hint: 'Inscrivez assessedOn dans registers/norms.',
    why: 'Sans date, on ne sait pas si l’état est encore vrai.',
  },
  'norm/earlier-after-latest': {
    title: 'Évaluation antérieure qui ne l’est pas',
    message: 'Une évaluation antérieure de la norme « {norm} » date du {earlierOn} ; la dernière date du {assessedOn}.',
    hint: 'Dans registers/norms, gardez l’évaluation la plus récente dans status et assessedOn, et les autres sous earlier.',
    why: 'Le rapport annuel et les questionnaires lisent ces dates pour dire ce qui était déclaré un jour donné. Dans le désordre, ils se trompent.',
  },
  'norm/measure-not-in-place': {
    title: 'Norme déclarée conforme sans mesure en place',
    message: 'La norme « {norm} » est déclarée conforme, mais aucune de ses mesures n’est en place : {measures}.',
    hint: 'Corrigez status dans registers/norms, ou status des mesures dans registers/measures.',
    why: 'Une mesure prévue ou retirée ne protège rien aujourd’hui.',
  },
  'norm/contradicted': {
    title: 'Norme conforme démentie par les registres',
    message:
      'La norme « {norm} » est déclarée conforme, mais les registres montrent le contraire : {codes} (erreurs : {count}).',
    hint: 'Corrigez ce que ces contrôles ont trouvé, ou changez status dans registers/norms.',
    why: 'Une réponse que vos propres registres démentent ne résiste pas à un contrôle. Mieux vaut le voir avant.',
  },
};
