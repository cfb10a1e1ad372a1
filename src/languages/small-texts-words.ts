/** What the collection of small texts says besides its template. */
export interface SmallTextsWords {
  readonly title: string;
}
