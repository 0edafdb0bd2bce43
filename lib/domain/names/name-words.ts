import { foldName } from "./fold-name";

const TITLES = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lady", "lord", "rev"]);

/** The folded words of a name that tell people apart, titles left out: `Mrs O’Brien` is `["obrien"]`. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(" ")
    .filter((word) => word !== "" && !TITLES.has(word));
