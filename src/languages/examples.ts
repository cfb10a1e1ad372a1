/** A wrong and a right piece of YAML for one check, shown by `explain` and by the generated page. */
export interface CheckExample {
  readonly wrong: string;
  readonly right: string;
}
