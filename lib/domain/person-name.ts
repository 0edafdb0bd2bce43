import { nameWords } from "./names/name-words";

/**
 * Whether one id carries the name of somebody else. A marriage, a spelling mended, an initial or a
 * middle name more keeps a word of the name, or nearly; a person mistaken for another keeps none.
 */
export function isQuiteAnotherName(stored: string, written: string): boolean {
  const before = nameWords(stored);
  const after = nameWords(written);
  if (before.length === 0 || after.length === 0 || before.join() === after.join()) return false;
  return !before.some((word) => after.some((other) => nearlySame(word, other)));
}

function nearlySame(a: string, b: string): boolean {
  // Initials say too little to tell people apart by, and too little to take them for the same.
  if (a.length === 1 || b.length === 1) return false;
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  return long.startsWith(short) || editDistance(a, b) <= Math.floor(short.length / 4);
}

/** Letters to change, add or drop to get from one word to the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
