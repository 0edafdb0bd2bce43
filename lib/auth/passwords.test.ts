import { expect, it, test } from "vitest";
import { forgetFailures, noteFailure, pauseOf } from "./attempts";
import { hashPassword, isPassword, requireGoodPassword } from "./passwords";

test.each([
  ["short one", /12 to 128/],
  ["x".repeat(129), /12 to 128/],
  ["aaaaaaaaaaaa", /repeats/],
  ["password1234", /guessed first/],
  ["1qaz2wsx3edc", /guessed first/],
  ["qwertyuiopas", /guessed first/],
  ["sunshine!!!!", /guessed first/],
  ["liverpoolliverpool", /guessed first/],
  ["niamhthurne1", /own name/],
  ["Niamh Thurne", /own name/],
])("%s is refused", async (password, why) => {
  await expect(requireGoodPassword(password, ["Niamh Thurne", "niamhthurne@example.org"])).rejects.toThrow(
    why,
  );
});

test.each(["river stone lamp seven", "Tr0mbone-over-Fakenham", "ünïcödé wörds here"])(
  "%s will do",
  async (password) => {
    await expect(requireGoodPassword(password, ["Niamh Thurne"])).resolves.toBeUndefined();
  },
);

it("keeps an argon2id hash, and takes the same letters from another keyboard", async () => {
  const stored = await hashPassword("caf\u00e9 lamp river stone");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(stored, "cafe\u0301 lamp river stone")).toBe(true);
  expect(await isPassword(stored, "cafe lamp river stone")).toBe(false);
});

it("lets five mistakes pass, then doubles the pause up to a quarter of an hour", () => {
  const pauses = Array.from({ length: 12 }, () => noteFailure("jo@example.org", 0).seconds);
  expect(pauses).toEqual([0, 0, 0, 0, 60, 120, 240, 480, 900, 900, 900, 900]);
  expect(pauseOf("jo@example.org", 899_000)).toBe(1);
  expect(pauseOf("jo@example.org", 900_000)).toBe(0);
  expect(pauseOf("kim@example.org", 0)).toBe(0);
  forgetFailures("jo@example.org");
  expect(pauseOf("jo@example.org", 0)).toBe(0);
});
