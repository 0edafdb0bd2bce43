import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAgain } from "./decode-again";

/** What a program makes of a text when it takes its bytes for another encoding. */
const misread = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test.each([
  ["ZoÃ« MÃ¼ller", "Zoë Müller"],
  ["Maeve Oâ€™Dowd", "Maeve O’Dowd"],
  ["Å\u0081ukasz KrÃ³l", "Łukasz Król"],
  ["Siobh\u00c3\u00a1n", "Siobhán"],
  ["Â£5 a visit", "£5 a visit"],
  ["ðŸ˜€", "😀"],
])("%s was %s", (text, meant) => {
  expect(decodeAgain(text)).toBe(meant);
});

test("what was read wrongly twice is read twice", () => {
  expect(decodeAgain(misread(misread("Zoë")))).toBe("Zoë");
});

test.each([
  "Zoë Müller",
  "Łukasz Król",
  "CAFÉ»",
  "Âne",
  "São Tomé",
  "O’Dowd",
  "“É” – Ö",
  "Иван",
  "ÅNGSTRÖM",
  "£5",
])("%s is as it should be", (text) => {
  expect(decodeAgain(text)).toBeNull();
});

test("every name with accents of Europe that was read wrongly is found", () => {
  const letters = fc.constantFrom(..."éèëêüöäßøåæçñóáíúýþðłŁśżźćńąęőűšžčřďťů");
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), (some) => {
      const name = `A${some.join("a")}n`;
      expect(decodeAgain(misread(name))).toBe(name);
    }),
  );
});
