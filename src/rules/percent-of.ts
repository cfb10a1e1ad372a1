/** A score from 0 to 1 as points of a hundred; never 100 for what is not whole, nor 0 for what is begun. */
export function percentOf(score: number): number {
  if (score >= 1 || score <= 0) return Math.round(score * 100);
  return Math.min(99, Math.max(1, Math.round(score * 100)));
}
