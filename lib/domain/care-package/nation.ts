/** The nations of the UK: each has its own bank holidays. */
export const NATIONS = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof NATIONS)[number];

/** The key of the settings under which the branch's nation is stored. */
export const NATION_KEY = "nation";

/** England, unless an operator said otherwise. */
export const nationFrom = (settings: ReadonlyMap<string, unknown>): Nation =>
  NATIONS.find((nation) => nation === settings.get(NATION_KEY)) ?? "England";
