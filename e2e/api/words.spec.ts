import { API_PATHS } from "../../lib/http/api-paths";
import { expect, apiTest as test } from "../fixtures";
import { atWork, type Said, takeAll, valuesOf, WORK } from "../words/branch-at-work";
import { misusesIn } from "../words/misuses";
import { READ } from "../words/read-paths";
import { ENDING, REFUSED } from "../words/refused-requests";
import { sentencesIn } from "../words/sentences";
import { workbooksOfAllKinds } from "../words/workbooks";

/** Every misuse with the path and the key that said it, each clause once. */
function misusesOf(said: Said[]): string[] {
  const found = new Map<string, string>();
  for (const { request, answer } of said) {
    for (const [key, text] of sentencesIn(valuesOf(answer)))
      for (const misuse of misusesIn(text)) if (!found.has(misuse)) found.set(misuse, `${request} ${key}`);
  }
  return [...found].map(([what, where]) => `${where}: ${what}`);
}

test("every answer of a branch at work is in plain words", async ({ server }) => {
  const said = await atWork(server);
  said.push(...(await takeAll(server, READ)), ...(await takeAll(server, ENDING)));
  expect(misusesOf(said)).toEqual([]);
});

test("every refusal is in plain words", async ({ server }) => {
  await atWork(server);
  expect(misusesOf(await takeAll(server, REFUSED))).toEqual([]);
});

test("everything that is said of a workbook is in plain words", async ({ server }) => {
  expect(misusesOf(await workbooksOfAllKinds(server))).toEqual([]);
});

test("the walk comes to every path", () => {
  const asked = [...WORK, ...READ, ...REFUSED, ...ENDING].map(([request]) =>
    String(request.split(" ")[1]).replace(/\?.*/, ""),
  );
  const isAsked = (path: string) => {
    const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
    return asked.some((one) => pattern.test(one));
  };
  // Exports and calendars are files, two are for programs and have no sentence, and one is asked with workbooks.
  const others = ["/employees/{id}/rota.ics", "/metrics", "/openapi.json", "/upload-issues"];
  const unasked = API_PATHS.filter(
    (path) => !["/exports/", "/inspection-pack"].some((start) => path.startsWith(start)) && !isAsked(path),
  );
  expect(unasked).toEqual(others);
});

test.describe("the check itself", () => {
  for (const [text, found] of [
    ["EarliestStart", "EarliestStart"],
    ["the employee_id", "employee_id"],
    ["on 2026-11-23T09:00", "2026-11-23T09:00"],
    ["Nobody may go", "Nobody"],
    ["It was taken right back", "taken right back"],
    ["The way takes 5 min", "The way"],
  ])
    test(`finds ${found} in: ${text}`, () => {
      expect(misusesIn(String(text))[0]).toContain(String(found));
    });
  for (const text of [
    'The column "EarliestStart" has no time.',
    "Write `employee_id`.",
    "Assigned to Amira Ashdown on Mon 23 Nov 2026, 09:00–09:45.",
    "Set MAX_UPLOAD_MB.",
    "This visit is a double-up.",
  ])
    test(`finds nothing in: ${text}`, () => {
      expect(misusesIn(text)).toEqual([]);
    });
});
