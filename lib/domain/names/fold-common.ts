import { foldPlain } from "./fold-plain";

const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u00b4\u2032\uff07]/g;
const HYPHENS = /[\u2010-\u2015\u2212\uff0d]/g;

/**
 * A name folded without a table of letters: case, accents and typographic signs. Null for a name with a letter
 * that does not decompose, such as `ł`: `foldName` folds those too.
 */
export function foldCommon(name: string): string | null {
  const plain = name
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .normalize("NFKD")
    .replace(/[\p{M}\u200b-\u200d\u00ad\ufeff]/gu, "");
  return /[^\p{ASCII}]/u.test(plain) ? null : foldPlain(plain);
}
