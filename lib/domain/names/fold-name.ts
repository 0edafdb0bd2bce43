import anyAscii from "any-ascii";
import { foldCommon } from "./fold-common";
import { foldPlain } from "./fold-plain";

/**
 * A name as it is compared everywhere: without case, accents, typographic apostrophes and hyphens, with the
 * letters that do not decompose written out (`Łukasz Król` is `lukasz krol`, `Weiß` is `weiss`). Names are
 * stored and shown as written. The table of letters is large: in the browser load this file with `import()`.
 */
export const foldName = (name: string): string =>
  foldCommon(name) ?? foldPlain(anyAscii(name.normalize("NFC")));
