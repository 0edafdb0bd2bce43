import { matchKey } from "@/lib/domain/fields/text";

/** What a header says of how to fill in the column; what it says of a unit (`per week`) is part of its meaning. */
const HINT = /\((?![^)]*\b(?:week|pw|month|day))[^()]*\)/gi;

/** A header as it is compared: the signs and hints of a form (`Employee ID*`, `Gender (M/F):`) are no part of it. */
export const headerKey = (header: string): string =>
  matchKey(
    header
      .normalize("NFKC")
      .replace(HINT, "")
      .replace(/[\u2010-\u2015\u2212*:.?†]/g, " "),
  );
