/** What ids look like where none is stored yet. */
const FIRST = { employee: "E001", patient: "P001" };

/**
 * The next free id in the way of those that are stored, archived people's too: behind `E001` … `E020` it is `E021`.
 * Ids without a figure at their end are passed over.
 */
export function nextId(kind: keyof typeof FIRST, stored: readonly string[]): string {
  const series = new Map<string, { count: number; most: bigint; width: number }>();
  for (const id of stored) {
    const [, start, figures] = /^(.*?)(\d{1,15})$/.exec(id) ?? [];
    if (start === undefined || figures === undefined) continue;
    const { count, most, width } = series.get(start) ?? { count: 0, most: 0n, width: 1 };
    const figure = BigInt(figures);
    series.set(start, {
      count: count + 1,
      most: figure > most ? figure : most,
      width: Math.max(width, figures.length),
    });
  }
  const [usual] = [...series].sort(([, one], [, other]) => other.count - one.count);
  if (!usual) return FIRST[kind];
  const [start, { most, width }] = usual;
  return start + String(most + 1n).padStart(width, "0");
}
