import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { stateWords } from '../values.ts';

/** The actions of the security plan. */
export const planChecks: Readonly<Record<string, CheckText>> = {
  'plan/years-not-covered': {
    title: 'Années du plan sans action',
    message: 'Le plan « {document} » ne compte aucune action pour : {years}.',
    hint: 'Ajoutez dans registers/plan les actions de ces années, avec year, ou corrigez from et to dans registers/documents.',
    why: 'Un plan de trois ans dit ce qui sera fait chacune des trois années.',
  },
  'plan/beyond-document': {
    title: 'Action au-delà du plan',
    message: 'L’action « {action} » est prévue en {year}, après la dernière année du plan ({last}).',
    hint: 'Corrigez year dans registers/plan, ou inscrivez le plan suivant dans registers/documents.',
    why: 'Cette action n’est dans aucun plan adopté : elle n’a ni moyens ni accord du conseil.',
  },
  'plan/no-owner': {
    title: 'Action sans responsable',
    message: 'On ne sait pas qui mène l’action « {action} ».',
    hint: 'Inscrivez owner dans registers/plan.',
    why: 'Une action que personne ne mène ne se fait pas.',
  },
  'plan/no-year': {
    title: 'Action sans année',
    message: 'On ne sait pas quand l’action « {action} » doit être finie.',
    hint: 'Inscrivez year, et quarter si vous pouvez, dans registers/plan.',
    why: 'Sans échéance, rien ne dit qu’une action est en retard.',
  },
  'plan/no-budget': {
    title: 'Action sans budget',
    message: 'On ne sait pas ce que coûte l’action « {action} ».',
    hint: 'Inscrivez budget dans registers/plan, ou noCost: true si elle ne demande pas d’argent.',
    why: 'Le conseil accorde les moyens avec le plan. Un coût oublié bloque l’action l’année venue.',
  },
  'plan/late': {
    title: 'Action en retard',
    message: 'L’action « {action} » devait être finie pour le {deadline} (jours de retard : {days}).',
    hint: 'Si elle est faite, inscrivez state: done et doneOn ; sinon, donnez-lui une nouvelle échéance (year, quarter) avec state: postponed et reason.',
    why: 'Un plan dont les dates passent sans suite ne guide plus personne, et le rapport annuel devra l’expliquer.',
  },
  'plan/due-soon': {
    title: 'Action à finir ce trimestre',
    message: 'L’action « {action} » doit être finie pour le {deadline} (jours restants : {days}).',
    hint: 'Vérifiez où elle en est ; si elle est faite, inscrivez state: done et doneOn dans registers/plan.',
    why: 'C’est le bon moment pour lever ce qui la bloque.',
  },
  'plan/done-without-day': {
    title: 'Action faite sans date',
    message: 'L’action « {action} » est faite, mais on ne sait pas quand.',
    hint: 'Inscrivez doneOn dans registers/plan.',
    why: 'Le rapport annuel compte les actions de l’année : il lui faut ce jour.',
  },
  'plan/done-in-the-future': {
    title: 'Action faite à une date future',
    message: 'L’action « {action} » serait faite le {doneOn}, un jour qui n’est pas encore venu.',
    hint: 'Corrigez doneOn dans registers/plan ; pour une date prévue, employez year et quarter.',
    why: 'Un plan qui annonce comme fait ce qui ne l’est pas induit le conseil en erreur.',
  },
  'plan/dropped-without-reason': {
    title: 'Action abandonnée ou reportée sans motif',
    message: `L’action « {action} » est dans l’état « ${worded('state', stateWords)} », sans que l’on sache pourquoi.`,
    hint: 'Inscrivez reason dans registers/plan.',
    why: 'Le conseil a adopté cette action. Il doit pouvoir lire pourquoi elle ne se fait pas comme prévu.',
  },
  'plan/moved-without-reason': {
    title: 'Action changée depuis la décision, sans motif',
    message:
      'L’action « {action} » n’est plus ce que la décision « {decision} » a fixé ({field}), sans que l’on sache pourquoi.',
    hint: 'Inscrivez reason dans registers/plan. Si le Conseil a adopté le changement, lancez cpas-sec plan adopt avec sa décision.',
    why: 'Le conseil a adopté une échéance, des jours et un montant. Il doit pouvoir lire pourquoi ils changent.',
  },
  'plan/adopted-without-approval': {
    title: 'Version adoptée par une décision qui n’adopte rien',
    message:
      'L’action « {action} » serait adoptée par la décision « {decision} », qui n’est ni une approbation ni un budget du Conseil.',
    hint: 'Dans registers/plan, nommez sous adopted la décision du Conseil, ou corrigez body et kind dans registers/decisions.',
    why: 'Le plan fait foi par la décision qui l’adopte. Une communication ou un avis ne fixe ni échéance ni moyens.',
  },
  'plan/adopted-out-of-order': {
    title: 'Versions adoptées dans le désordre',
    message:
      'Pour l’action « {action} », la décision « {decision} » est écrite après « {before} », mais elle ne vient pas après elle.',
    hint: 'Dans registers/plan, rangez adopted de la plus ancienne décision à la plus récente, chacune une seule fois.',
    why: 'La dernière version écrite est celle qui vaut : dans le désordre, le plan montre de faux changements.',
  },
  'plan/budget-not-adopted': {
    title: 'Budget de l’année non adopté',
    message:
      'Le plan prévoit {amount} EUR en {year}, mais aucune décision inscrite ne montre que ce budget est adopté.',
    hint: 'Inscrivez la décision dans registers/decisions avec kind: budget et year: {year}.',
    why: 'Les actions prévues cette année ne peuvent pas être payées sans crédits votés.',
  },
  'plan/no-norm': {
    title: 'Action sans norme',
    message: 'L’action « {action} » ne répond à aucune norme ni à aucune mesure.',
    hint: 'Inscrivez norms ou measures dans registers/plan.',
    why: 'Ce lien montre à quoi sert l’action, et permet de compter les normes qui progressent.',
  },
};
