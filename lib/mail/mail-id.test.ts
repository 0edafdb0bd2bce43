import { expect, test } from "vitest";
import { mailId } from "./mail-id";

const FIRST = {
  publicationId: 7,
  publishedAt: "2026-11-23 08:00:00",
  employeeId: "E001",
  email: "e001@example.org",
  publicUrl: "https://rota.example.org",
  from: "Rota <rota@example.org>",
};

test("a mail that is sent again is the same mail, and holds nobody's name or address", () => {
  expect(mailId({ ...FIRST, employeeId: "e001" })).toBe(mailId(FIRST));
  expect(mailId(FIRST)).toMatch(/^<rota-[\da-f]{32}@example\.org>$/);
});

test.each([
  { publicationId: 8 },
  { publishedAt: "2026-11-23 09:00:00" },
  { employeeId: "E002" },
  { email: "other@example.org" },
  { publicUrl: "https://other.example.org" },
])("with %j it is another one", (other) => {
  expect(mailId({ ...FIRST, ...other })).not.toBe(mailId(FIRST));
});
