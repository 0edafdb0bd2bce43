import { type Reader, unreadable } from "./reading";
import { oneLine, plainText, TEXT_LENGTH } from "./text";

/** Outward code, inward code, spaces removed. Source: BS 7666 patterns, GIR 0AA aside. */
const UK_POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** `NR1 1AA` for any spelling of a UK postcode; other text is kept as written. Null when empty. */
export const readPostcode: Reader<string | null> = (written) => {
  const text = oneLine(written);
  if (text === "") return { value: null, repaired: false };
  if (text.length > TEXT_LENGTH) return unreadable("This is too long for a postcode; shorten it.");
  const match =
    UK_POSTCODE.exec(text.toUpperCase().replace(/ /g, "")) ??
    UK_POSTCODE.exec(text.toUpperCase().replace(/[ .,\-–]/g, ""));
  const postcode = match ? `${match[1]} ${match[2]}` : text;
  return { value: postcode, repaired: postcode !== plainText(written) };
};

/**
 * A postcode in a form that exists: Q, V and X never come first, I, J and Z never second. The letters that no inward code
 * has (C, I, K, M, O, V) are let pass: made-up data is full of them. Source: Royal Mail, Programmers' Guide to the
 * Postcode Address File.
 */
const POSSIBLE = /^(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\d[A-Z]{2}|GIR0AA|BFPO\d{1,4})$/;

/** Whether a stored postcode can be one of the UK. */
export const isPossiblePostcode = (postcode: string): boolean =>
  POSSIBLE.test(postcode.toUpperCase().replace(/ /g, ""));
