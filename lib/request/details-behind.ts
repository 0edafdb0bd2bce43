import type { Question } from "@/lib/domain/request";
import type { Canvas } from "./canvas";
import { has, saysWhen } from "./groups";
import type { Mention } from "./mentions";

/** What stands between two who have the same. */
const JOINED = /^(?:,|,? ?(?:and|&|\+|plus)) $/i;
const AND = /^ ?(?:and|&|\+|plus) $/i;
const COMMA = /^, $/;
/** What stands behind a request that is over. */
const NEXT = /^ ?(?:,|-|,? ?(?:and|then|plus)) ?(?:and |then )?$/i;

const WHICH: Question = {
  field: "start_time",
  message:
    'Which time and which service are for whom? Say it one by one, such as "personal care for Mary at 9; medication for George at 10".',
  choices: [],
};

const isBare = (group: Mention[]) => group.every(({ kind }) => kind === "patient");

/**
 * Gives those who only head a list what stands behind its last one: in `wash Mary 9am, George and Frank meds at 10` George
 * has what Frank has, a carer aside. Where the head may as well belong to what stands before, it is asked.
 */
export function withDetailsBehind({ text, free }: Canvas, groups: Mention[][]): Mention[][] {
  const gapBefore = (i: number, among: string) =>
    among.slice(groups[i - 1]?.at(-1)?.end ?? 0, groups[i]?.[0]?.start ?? 0);
  const filled = [...groups];
  const heads = headsOf(groups, gapBefore, text, free);
  for (let i = groups.length - 2; i >= 0; i--) {
    const [group, next, gap] = [groups[i]!, filled[i + 1]!, gapBefore(i + 1, free)];
    if (next[0]?.kind !== "patient" || !JOINED.test(gap)) continue;
    // "Mary at 9, George, Frank at 10": a comma alone does not say that both have the same.
    const isListed = COMMA.test(gap) && !isBare(groups[i + 1]!) && !/[.;]/.test(gapBefore(i, text));
    if (heads[i] && !isListed) {
      filled[i] = [...group, ...next.filter(({ kind }) => kind !== "patient" && kind !== "employee")];
    } else if (heads[i] || (AND.test(gap) && mayBeOfBoth(groups[i - 1] ?? [], group, next))) {
      const { start, end } = group[0]!;
      const rest = group.filter((mention) => !saysWhen([mention]));
      filled[i] = [{ kind: "problem", question: WHICH, start, end }, ...rest];
    }
  }
  return filled;
}

/** Which groups are no more than somebody's name behind a request that is over, or behind another such name. */
function headsOf(
  groups: Mention[][],
  gapBefore: (i: number, among: string) => string,
  text: string,
  free: string,
): boolean[] {
  let open = false;
  return groups.map((group, i) => {
    const begins = /[.;]/.test(gapBefore(i, text)) || isOver(groups[i - 1] ?? [], gapBefore(i, text));
    open = i > 0 && isBare(group) && (begins || (open && JOINED.test(gapBefore(i, free))));
    return open;
  });
}

/** Whether a request is over before a comma, a dash or an "and": its time or its service stands behind its patient. */
function isOver(group: Mention[], gap: string): boolean {
  const last = group.at(-1);
  const isTold = last !== undefined && (last.kind === "service" || saysWhen([last]));
  return isTold && has(group, "patient") && NEXT.test(gap);
}

/** `9am, George` and `wash at 9 for Mary, George` before `and Frank meds at 10`. */
function mayBeOfBoth(before: Mention[], group: Mention[], next: Mention[]): boolean {
  const isWhole = (one: Mention[]) => has(one, "service") && saysWhen(one);
  const endsInName = (one: Mention[]) => one.at(-1)?.kind === "patient";
  if (!isWhole(next)) return false;
  if (isBare(group)) return endsInName(before) && isWhole(before);
  return endsInName(group) && saysWhen(group) && !has(group, "service");
}
