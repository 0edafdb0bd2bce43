import { hash, verify } from "@node-rs/argon2";
import { AppError } from "@/lib/errors";

/** argon2id with the figures that OWASP names for 19 MiB; hashed beside the event loop. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 12;
/** Longer ones would be work for nothing. */
export const LONGEST_PASSWORD = 128;

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

export async function isPassword(stored: string, password: string): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false;
  return verify(stored, normal(password));
}

/** The same letters typed on two keyboards are the same password. */
const normal = (password: string) => password.normalize("NFKC");

/**
 * Refuses a password that is too short, too long, on the list of those that are guessed first, or made of the
 * person's own name or address. Looks at a list that is shipped with the product; nothing leaves the machine.
 */
export async function requireGoodPassword(password: string, about: readonly string[]): Promise<void> {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)
    throw refused(
      `Choose a password of ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters, such as four words.`,
    );
  const plain = normal(password).toLowerCase();
  if (new Set(plain).size < 5)
    throw refused("This password repeats a few characters. Choose another one, such as four words.");
  if (await isCommon(plain))
    throw refused(
      "This password is on the list of those that are guessed first. Choose another one, such as four words.",
    );
  const own = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  const rest = own.reduce((left, word) => left.replaceAll(word, ""), plain).replace(/[^\p{L}\p{N}]/gu, "");
  if (own.length > 0 && rest.length < 6)
    throw refused(
      "This password is mostly your own name or address. Choose another one, such as four words.",
    );
}

const refused = (detail: string) => new AppError("request-refused", detail);

let common: Set<string> | undefined;

/** The word itself, without what people put around it, and what is typed twice. */
async function isCommon(plain: string): Promise<boolean> {
  common ??= new Set((await import("@zxcvbn-ts/language-common")).dictionary["passwords-common"] as string[]);
  const list = common;
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const half = plain.slice(0, plain.length / 2);
  const forms = [plain, plain.length - core.length > 6 ? "" : core, half + half === plain ? half : ""];
  if (forms.some((form) => form.length > 3 && list.has(form))) return true;
  return isRunOfKeys(plain);
}

const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiopasdfghjklzxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn",
];

/** `abcdefghijkl`, `123456789012`, and the same backwards. */
function isRunOfKeys(plain: string): boolean {
  const backwards = [...plain].reverse().join("");
  return ROWS.some((row) => [plain, backwards].some((text) => (row + row).includes(text)));
}
