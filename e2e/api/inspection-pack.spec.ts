import { strFromU8, unzipSync } from "fflate";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { logs, people, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { generated, NEXT_WEEK } from "./support/weeks";

/** From the day of the tests' clock to the end of the week that is generated. */
const PERIOD = "?from=2026-11-23&until=2026-12-07";

const server = sharedServer(
  async (place) => {
    await uploaded(place, currentWorkbook());
    await post(place, "/care-packages/confirm");
    await generated(place, { week: NEXT_WEEK });
    await post(place, `/rota-weeks/${NEXT_WEEK}/publish`);
  },
  { BRANCH_NAME: "Norwich <North>" },
);

async function pack(): Promise<Record<string, string>> {
  const answer = await fetch(`${server().url}/inspection-pack${PERIOD}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("inspection-pack-2026-11-23-to-2026-12-06.zip");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const linesOf = (csv: string | undefined): string[] => (csv ?? "").trimEnd().split("\r\n");

test("the pack holds what it lists, and says who, when and how much in words", async () => {
  const files = await pack();
  const cover = files["index.html"] ?? "";
  expect(cover).toContain("Norwich &lt;North&gt;");
  expect(cover).toContain("Mon 23 Nov 2026 to Sun 6 Dec 2026");
  expect(cover).toContain("Care Quality Commission");
  const linked = [...cover.matchAll(/href="([^"]+)"/g)].map(([, name]) => String(name));
  expect(linked.length).toBeGreaterThan(10);
  for (const name of linked) expect(files[name], name).toContain("<!doctype html>");
  for (const [name, text] of Object.entries(files))
    expect(text, name).not.toMatch(/<script|https?:\/\/|\bundefined\b|\bNaN\b/);
});

test("each assignment has its reason, and its carer as recorded on the day", async () => {
  const files = await pack();
  const { body } = await get<{ assignments: unknown[] }>(server(), "/assignments");
  expect(linesOf(files["matches.csv"])).toHaveLength(body.assignments.length + 1);
  expect(files["matches.csv"]).toMatch(/candidate|carers|week|chosen/i);
  const onTheDay = linesOf(files["carers-on-the-day.csv"]);
  expect(onTheDay).toHaveLength(body.assignments.length + 1);
  const certified = new Map(
    (await people(server(), "employees")).map((one) => [one.EmployeeID, one.CertificateExpiryDate]),
  );
  for (const line of onTheDay.slice(1)) {
    const expiry = certified.get(/,(E\d+),/.exec(line)?.[1] ?? "");
    expect(line.endsWith(expiry ? `,${expiry},Valid` : ",,Not recorded"), line).toBe(true);
  }
  expect(linesOf(files["published-rotas.csv"])).toHaveLength(body.assignments.length + 1);
});

test("everything that was compared for each assignment is in it, by day", async () => {
  const files = await pack();
  const { body } = await get<{ assignments: { id: number; start_time: string }[] }>(server(), "/assignments");
  const cards = JSON.parse(files["why-each-match.json"] ?? "[]") as {
    assignment_id: number;
    card: { rules: unknown[]; terms: { sentence: string }[] };
  }[];
  expect(cards.map(({ assignment_id }) => assignment_id).sort((a, b) => a - b)).toEqual(
    body.assignments.map(({ id }) => id).sort((a, b) => a - b),
  );
  const [first] = body.assignments as [{ id: number; start_time: string }];
  const day = files[`why-each-match/${first.start_time.slice(0, 10)}.html`] ?? "";
  const section = day.slice(day.indexOf(`id="assignment-${first.id}"`)).split("<h2")[0] ?? "";
  const card = cards.find(({ assignment_id }) => assignment_id === first.id)?.card;
  expect(card?.rules.length).toBeGreaterThan(15);
  for (const { sentence } of card?.terms ?? []) expect(section).toContain(sentence.split("'")[0]);
  expect(section).toMatch(/\d+ of \d+ rules are met/);
  expect(files["why-each-match.html"]).toContain(`why-each-match/${first.start_time.slice(0, 10)}.html`);
});

test("the log is in it as far as the period goes, with its verification", async () => {
  const files = await pack();
  const entries = await logs(server());
  expect(linesOf(files["log.csv"])).toHaveLength(entries.length + 1);
  expect(JSON.parse(files["log-verification.json"] ?? "{}")).toMatchObject({ ok: true });
});

test("in Wales it follows the questions there, with travel and breaks apart", async () => {
  const changed = await ask(server(), {
    method: "PATCH",
    path: "/care-package-settings",
    headers: { "content-type": "application/json" },
    body: '{"nation":"Wales"}',
  });
  expect(changed.status, changed.text).toBe(200);
  const files = await pack();
  expect(files["index.html"]).toContain("Care Inspectorate Wales");
  for (const name of ["index.html", "reports/short-visits.html"])
    expect(files[name], name).toContain(
      "Regulation and Inspection of Social Care (Wales) Act 2016, section 8",
    );
  expect(linesOf(files["schedule-of-visits.csv"])[0]).toContain("Travel before (min),Break before (min)");
});

test("a wrong period is said", async () => {
  expectProblem(await get(server(), "/inspection-pack?from=2026-12-07&until=2026-11-30"), 422, [/not after/]);
});
