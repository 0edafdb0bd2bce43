/**
 * A name in ASCII letters as it is compared: lower case, one space between words. An apostrophe joins what
 * stands around it (`O'Brien` is `obrien`); a hyphen and every other sign separates (`Hill-Moor` is `hill moor`).
 */
export const foldPlain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['`]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
