/** What the notification of a breach and the letter to the persons say besides their templates. */
export interface BreachWords {
  readonly title: string;
  readonly letterTitle: string;
  readonly statuses: Readonly<Record<'notABreach' | 'notNeeded' | 'running' | 'late' | 'notified', string>>;
  readonly dayAndTime: string;
  /** '21 h 50 min' */
  readonly taken: string;
  readonly risks: Readonly<Record<'unlikely' | 'risk' | 'high', string>>;
  readonly harms: Readonly<Record<'confidentiality' | 'integrity' | 'availability', string>>;
  readonly levels: Readonly<Record<'none' | 'low' | 'medium' | 'high', string>>;
  readonly measures: Readonly<Record<'taken' | 'planned' | 'proposed', string>>;
  /** The same, briefly, in the letter. */
  readonly letterMeasures: Readonly<Record<'taken' | 'planned' | 'proposed', string>>;
  readonly reference: string;
  readonly persons: Readonly<Record<'told' | 'toldHow' | 'notTold' | 'toTell' | 'notNeeded', string>>;
}
