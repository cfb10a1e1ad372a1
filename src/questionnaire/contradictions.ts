import { yearEnd } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/repository.ts';
import { standingFor } from '../norms/standing-for.ts';
import { citing, isAboutDeclaration, speakingAgainst } from '../rules/evidence-against.ts';
import { judgedAt } from '../rules/judged-at.ts';

/** The errors that speak against a norm at the end of the controlled year. */
export const contradictionsOf = (
  facts: Facts,
  controlledYear: number,
  norm: string | undefined,
): readonly Diagnostic[] =>
  norm === undefined
    ? []
    : citing(
        norm,
        speakingAgainst(judgedAt(facts, yearEnd(controlledYear)), isAboutDeclaration),
        standingFor(facts.repository),
      );
