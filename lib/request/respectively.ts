import type { Canvas } from "./canvas";
import { ofKind } from "./groups";
import type { Mention } from "./mentions";

const PAIRED = ["service", "patient", "time", "date", "employee", "duration"] as const;

/**
 * The visits of "medicine and exercise at 8 and 10 respectively": the first goes with the first, the
 * second with the second. Null when the word is not there or the lists are not of one length.
 */
export function respectively(canvas: Canvas): Mention[][] | null {
  if (!/\brespectively\b/i.test(canvas.free)) return null;
  const lists = PAIRED.map((kind) => ofKind<Mention["kind"]>(canvas.mentions, kind));
  const paired = lists.filter((list) => list.length > 1);
  const count = paired[0]?.length ?? 0;
  if (paired.length < 2 || paired.some((list) => list.length !== count)) return null;
  const shared = canvas.mentions.filter((mention) => !paired.some((list) => list.includes(mention)));
  return Array.from({ length: count }, (_, i) => [...paired.map((list) => list[i]!), ...shared]);
}
