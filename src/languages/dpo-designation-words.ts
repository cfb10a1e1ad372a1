/** The steps of a designation, in their order. */
export const designationSteps = [
  'decision',
  'notified',
  'form',
  'opinion',
  'database',
  'approval',
  'check',
  'portal',
  'authority',
] as const;

export type DesignationStep = (typeof designationSteps)[number];

/** What the designation file of the data protection officer says besides its template. */
export interface DpoDesignationWords {
  readonly title: string;
  readonly steps: Readonly<Record<DesignationStep, { readonly name: string; readonly who: string }>>;
  readonly states: Readonly<Record<'done' | 'todo' | 'refused' | 'void', string>>;
  readonly verdicts: Readonly<Record<'met' | 'notMet' | 'shown' | 'toShow' | 'toExamine', string>>;
  readonly criteria: Readonly<Record<'hours' | 'it' | 'security' | 'law' | 'reporting' | 'independence', string>>;
  /** '{hours} h par semaine' */
  readonly hours: string;
  readonly reporting: string;
  readonly reportingElsewhere: string;
  readonly leads: string;
  readonly heads: string;
  readonly noConflict: string;
  readonly details: Readonly<
    Record<'otherBody' | 'favourable' | 'unfavourable' | 'granted' | 'refusal' | 'told' | 'checked' | 'formTo', string>
  >;
  readonly atLatest: string;
  /** '{done} sur {all}' */
  readonly progress: string;
  readonly next: Readonly<Record<'step' | 'refused' | 'ended' | 'complete', string>>;
  readonly status: Readonly<Record<'open' | 'refused' | 'ended' | 'complete', string>>;
}
