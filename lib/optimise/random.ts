/** A stream of chance from a seed: the same on every machine (sfc32, Chris Doty-Humphrey). */
export interface Random {
  /** In [0, 1). */
  real(): number;
  /** In 0 … below − 1. */
  below(below: number): number;
}

export function randomFrom(seed: number): Random {
  let a = seed | 0;
  let b = (seed / 4294967296) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 15; warm++) next();
  return {
    real: () => next() / 4294967296,
    below: (below) => Math.floor((next() / 4294967296) * below),
  };
}
