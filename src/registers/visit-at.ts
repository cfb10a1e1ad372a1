import type { Path } from '../model/location.ts';

type Visit = (value: unknown, steps: Path) => void;

/** Calls `visit` for each value that a path with '*' reaches. The steps are only lent: copy them to keep them. */
export function visitAt(value: unknown, path: readonly string[], visit: Visit, steps: (string | number)[] = []): void {
  const step = path[steps.length];
  if (step === undefined) visit(value, steps);
  else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      steps.push(index);
      visitAt(value[index], path, visit, steps);
      steps.pop();
    }
  } else if (value !== null && typeof value === 'object' && Object.hasOwn(value, step)) {
    steps.push(step);
    visitAt((value as Record<string, unknown>)[step], path, visit, steps);
    steps.pop();
  }
}
