import anyAscii from "any-ascii";
import { foldPlain } from "./fold-plain";

/** Whether a text needs no table of letters to be compared. */
export const isAscii = (text: string): boolean => !/[^\p{ASCII}]/u.test(text);

/**
 * A name as it is compared everywhere: without case, accents, typographic apostrophes and hyphens, with the
 * letters that do not decompose written out (`Łukasz Król` is `lukasz krol`, `Weiß` is `weiss`). Names are
 * stored and shown as written. The table of letters is large: in the browser load this file with `import()`.
 */
export const foldName = (name: string): string => foldPlain(isAscii(name) ? name : anyAscii(name));
