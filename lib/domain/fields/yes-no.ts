import { choiceReader } from "./choice";

/** Y or N; Yes, No, True and False are other words for them. Null when not recorded. */
export const readYesNo = choiceReader(["Y", "N"] as const, { Yes: "Y", True: "Y", No: "N", False: "N" });
