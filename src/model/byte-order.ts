/** Orders two texts by their code units: the same on every machine, whatever its language. */
export const inByteOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
