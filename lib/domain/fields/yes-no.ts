import { choiceReader } from "./choice";

/** Suggested, never assumed: a tick may stand for "checked" as well. */
const HINTS: Readonly<Record<string, "Y" | "N">> = {
  "1": "Y",
  T: "Y",
  "✓": "Y",
  "✔": "Y",
  Required: "Y",
  Needed: "Y",
  "Yes.": "Y",
  Yeah: "Y",
  Yep: "Y",
  "0": "N",
  F: "N",
  "✗": "N",
  "✘": "N",
  "Not required": "N",
  "Not needed": "N",
  "No.": "N",
  Nope: "N",
};

/** Y or N; Yes, No, True and False are other words for them, and those given. Null when not recorded. */
export const yesNoReader = (others: Readonly<Record<string, "Y" | "N">> = {}) =>
  choiceReader(["Y", "N"] as const, { Yes: "Y", True: "Y", No: "N", False: "N", ...others }, HINTS);

/** Y or N with no further words. */
export const readYesNo = yesNoReader();
