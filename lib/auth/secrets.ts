import { createHash, randomBytes, randomInt } from "node:crypto";

/** What is stored of a secret of 128 bits or more; these need no slow hash. */
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A secret for programs and links: the prefix says what it is to people and to scanners of leaked secrets. */
export const newSecret = (prefix: string): string => `${prefix}_${randomBytes(24).toString("base64url")}`;

/** Letters and digits that nobody takes for one another. */
const READABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** A code to be read out or copied by hand: four groups of four, 79 bits. */
export function newCode(): string {
  const letters = Array.from({ length: 16 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return letters.match(/.{4}/g)?.join("-") ?? letters;
}

/** A code as typed, without regard to capitals, spaces and dashes. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
