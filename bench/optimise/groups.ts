import type { Instance } from "./instances";

/** Part of a set for which a mean is given, and the seconds that it gets at the most. */
export interface Group {
  readonly name: string;
  readonly seconds: number;
}

const MANKOWSKA: Readonly<Record<number, string>> = {
  10: "A",
  25: "B",
  50: "C",
  75: "D",
  100: "E",
  200: "F",
  300: "G",
};

export function groupOf({ set, name, problem }: Instance): Group {
  const { length } = problem.visits;
  if (set === "mankowska")
    return { name: `Mankowska ${MANKOWSKA[length] ?? length}`, seconds: length <= 25 ? 5 : 600 };
  if (set === "uhhc")
    return { name: `UHHC, ${length <= 100 ? "up to 100" : "over 100"} patients`, seconds: 600 };
  return { name: `Solomon ${name.replace(/\d\d$/, "")}`, seconds: 600 };
}
