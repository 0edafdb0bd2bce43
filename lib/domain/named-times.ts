import type { ClockTime } from "./time";
import type { Problem } from "./workbook";

/** From one clock time to another, as it is set for something with a name: a shift, a meal. */
export interface NamedTime {
  from: ClockTime;
  to: ClockTime;
}

/** What has a name and a time in the settings. */
export interface NamedTimes<Name extends string> {
  names: readonly Name[];
  defaults: Readonly<Record<Name, NamedTime>>;
  /** The key of the settings under which the time is stored. */
  keyOf: (name: Name) => string;
  /** What is wrong with a time; null when it will do. */
  problemOf: (name: Name, time: NamedTime) => Problem | null;
}

/** The defaults, with what an operator set in their place; a stored value that will not do is passed over. */
export function namedTimesFrom<Name extends string>(
  { names, defaults, keyOf, problemOf }: NamedTimes<Name>,
  settings: ReadonlyMap<string, unknown>,
): Readonly<Record<Name, NamedTime>> {
  const times: Record<Name, NamedTime> = { ...defaults };
  for (const name of names) {
    const stored = settings.get(keyOf(name));
    if (isNamedTime(stored) && problemOf(name, stored) === null)
      times[name] = { from: stored.from, to: stored.to };
  }
  return times;
}

const isNamedTime = (stored: unknown): stored is NamedTime =>
  typeof stored === "object" &&
  stored !== null &&
  "from" in stored &&
  typeof stored.from === "string" &&
  "to" in stored &&
  typeof stored.to === "string";
