import { connect } from "node:net";
import Database from "better-sqlite3";
import fc from "fast-check";
import { API_PATHS } from "../../lib/http/api-paths";
import { type Answer, type Asked, ask, get } from "../api/support/ask";
import { assigned, dataStatus, people as peopleOf, uploaded } from "../api/support/calls";
import { integrity, rowCounts } from "../api/support/file";
import { FORM_TYPES, formBody, headers, jsonBody, queryString, segment } from "../api/support/hostile-input";
import { sharedServer } from "../api/support/shared-server";
import { listen } from "../api/support/streams";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { personId } from "../workbooks/people";
import { times } from "./figures";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const SEED = 20_261_123;

const server = sharedServer(
  async (place) => {
    await uploaded(place, currentWorkbook());
    await assigned(place, {
      patient_id: "P001",
      service_type: "exercise",
      date: "2026-11-24",
      start_time: "11:00",
    });
  },
  // As many requests as come: what is looked for is behind the limit.
  { WRITES_PER_SECOND: "0" },
);

/** What clears, reads the file anew, rolls back or archives takes no body, and would leave nobody to be looked for. */
const SETTLED = [
  ...["/database/clear", "/database/reload", "/upload-data/{id}/roll-back"],
  ...["/employees/{id}/archive", "/patients/{id}/archive"],
];
const OPEN = /\{\w+\}/g;
const DOORS = API_PATHS.filter((path) => !SETTLED.includes(path));
const door = fc
  .tuple(fc.constantFrom(...DOORS), segment)
  .map(([path, id]) => path.replaceAll(OPEN, () => id));
const knownDoor = fc
  .tuple(fc.constantFrom(...DOORS), fc.constantFrom("1", "E001", "P001", "2026-11-30"))
  .map(([path, id]) => path.replaceAll(OPEN, id));

/** The doors that read a JSON body, each with its method. */
const JSON_DOORS = [
  "POST /assign-employee",
  "POST /assign-employee?dry_run=true",
  "PATCH /employees/E001",
  "PATCH /patients/P001",
  "POST /import-findings",
  "PUT /import-answers/1",
  "PATCH /travel-settings",
  "PATCH /visits/1",
  "POST /visits/1/assignments",
  "PATCH /assignments/1",
  "DELETE /assignments/1",
  "POST /absences",
  "POST /absences/1/replacements",
  "PUT /patients/P001/wishes",
  "PATCH /rules",
  "POST /employees",
  "POST /patients",
  "PUT /patients/P001/care-package",
  "POST /patients/P001/care-package/confirm",
  "POST /patients/P001/regular-visits",
  "PATCH /patients/P001/regular-visits/1",
  "DELETE /patients/P001/regular-visits/1",
  "POST /patients/P001/suspensions",
  "PATCH /patients/P001/suspensions/1",
  "PATCH /care-package-settings",
  "PUT /employees/E001/availability",
  "POST /absences/1/returns",
  "POST /rota-drafts",
  "POST /rota-drafts/none/apply",
  "PATCH /rota-weights",
];
const jsonDoor = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...JSON_DOORS).map((line) => line.split(" ")) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("POST", "PUT", "PATCH", "DELETE"), knownDoor) },
);

/** Sees whether anything is committed to the file: SQLite counts it for every other connection. */
function watchCommits(path: string): { count(): unknown; close(): void } {
  const sqlite = new Database(path, { readonly: true });
  const version = sqlite.prepare("PRAGMA data_version").pluck();
  return { count: () => version.get(), close: () => void sqlite.close() };
}

/** Of a refusal with a meaning there is an entry, a visit that nobody can give, or an upload that failed. */
const RECORDED = [409, 415, 422];
const NEVER_TOUCHED = [
  ...["employees", "patients", "assignments", "absences", "settings", "postcode_places"],
  ...["care_packages", "regular_visits", "suspensions", "availability", "rota_applications", "publications"],
];
const people = (path: string): string => {
  const rows = rowCounts(path);
  return NEVER_TOUCHED.map((table) => `${table} ${rows[table]}`).join();
};

/** No answer is a failure of the server; a refusal says so in its own form, and stores nothing. */
async function check(runs: number, requests: fc.Arbitrary<Asked>): Promise<Record<string, number>> {
  const { databasePath } = server();
  const commits = watchCommits(databasePath);
  const seen: Record<string, number> = {};
  let state = { commits: commits.count(), people: people(databasePath) };
  const property = fc.asyncProperty(requests, async (asked) => {
    // Also under an id of two dots: what is asked for then is a stream, and never ends.
    const url = URL.canParse(asked.path, "http://localhost") ? new URL(asked.path, "http://localhost") : null;
    const isFollowed = asked.method === "GET" && url?.pathname === "/events";
    const answer = await (isFollowed ? listen(server(), asked) : ask(server(), asked));
    seen[answer.status] = (seen[answer.status] ?? 0) + 1;
    requireHonest(answer, asked);
    const count = commits.count();
    if (count === state.commits) return;
    const before = state.people;
    state = { commits: count, people: people(databasePath) };
    if (answer.status < 400 || (RECORDED.includes(answer.status) && state.people === before)) return;
    throw new Error(`it was refused with ${answer.status}, and yet stored: ${before} → ${state.people}`);
  });
  await fc.assert(property, { numRuns: runs, seed: SEED, endOnFailure: true });
  commits.close();
  return seen;
}

/** Throws what is wrong with an answer. No `expect` here: thousands of them are steps of a report. */
function requireHonest({ status, headers: answered, text }: Answer, { path, headers: sent }: Asked): void {
  const wrong = (what: string) =>
    new Error(`${what}: ${status} ${answered["content-type"]} ${text.slice(0, 300)}`);
  // 501 is the word of a path that is not built yet.
  if (status >= 500 && status !== 501) throw wrong("the server failed");
  if (!/^[A-Za-z0-9._-]{8,64}$/.test(answered["x-request-id"] ?? "")) throw wrong("no request id");
  const isForPage =
    /text\/html/.test(sent?.accept ?? "") || sent?.rsc !== undefined || path.startsWith("/_next");
  if (status < 400 || isForPage) return;
  if (answered["content-type"] !== "application/problem+json") throw wrong("not problem+json");
  const problem = JSON.parse(text);
  if (problem.status !== status || !/^["A-Z0-9]/.test(problem.detail)) throw wrong("no sentence");
}

const numbered = (letter: "E" | "P", count: number) =>
  Array.from({ length: count }, (_, index) => personId(letter, index));

test.beforeEach(() => test.setTimeout(180_000));
test.afterEach(async () => {
  // Somebody may have been added; nobody is gone.
  const [employees, patients] = [await peopleOf(server(), "employees"), await peopleOf(server(), "patients")];
  const status = { employees_count: employees.length, patients_count: patients.length };
  expect(await dataStatus(server()), "the server goes on").toMatchObject(status);
  const ids = [
    ...employees.map(({ EmployeeID }) => EmployeeID),
    ...patients.map(({ PatientID }) => PatientID),
  ];
  expect(ids, "with all its people").toEqual(
    expect.arrayContaining([...numbered("E", 20), ...numbered("P", 15)]),
  );
  expect(integrity(server().databasePath)).toBe("ok");
});

test("JSON of every kind on every path", async () => {
  const runs = times({ test: 700, campaign: 2000 });
  const requests = fc.tuple(jsonDoor, jsonBody).map(([[method, path = ""], body]) => ({
    method,
    path,
    headers: { "content-type": "application/json" },
    body,
  }));
  const seen = await check(runs, requests);
  expect(seen[400], "most of it was read and refused").toBeGreaterThan(runs * 0.15);
});

test("query strings and ids of every kind on every path", async () => {
  const requests = fc.record({
    method: fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "DELETE"),
    path: fc.tuple(door, queryString).map(([path, query]) => `${path}${query}`),
  });
  // HEAD has no body to say it in.
  const seen = await check(
    times({ test: 600, campaign: 1500 }),
    requests.map(({ method, path }) => ({
      // A generated week takes seconds each time: it is asked for with bodies, elsewhere.
      method: method === "HEAD" || path.startsWith("/generate-weekly-rota") ? "GET" : method,
      path,
    })),
  );
  expect(seen[400]).toBeGreaterThan(20);
  expect(seen[404]).toBeGreaterThan(40);
});

test("headers of every kind, for programs and for pages", async () => {
  const pages = [
    "/",
    "/upload",
    "/assign",
    "/people/employees",
    "/people/patients/P001",
    "/audit-log",
    "/settings",
  ];
  const requests = fc.record({
    method: fc.constantFrom(...METHODS),
    path: fc.oneof(knownDoor, fc.constantFrom(...pages, "/nothing-here")),
    headers,
  });
  await check(times({ test: 500, campaign: 1500 }), requests);
});

test("a Host of every kind is answered, and only ours is let in", async () => {
  const host = fc.oneof(
    fc.constantFrom(
      "",
      "localhost",
      "localhost:99999999",
      "127.0.0.1:",
      "[::1]:80",
      "localhost#",
      "LOCALHOST.",
    ),
    fc.string({ unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)) }),
  );
  const requests = fc.record({
    path: fc.constantFrom("/data-status", "/", "/nothing"),
    headers: fc.record({ host }),
  });
  const seen = await check(400, requests);
  expect(seen[421]).toBeGreaterThan(200);
});

test("forms that are framed in every way", async () => {
  const requests = fc.record({
    method: fc.constant("POST"),
    path: fc.constantFrom("/upload-data", "/upload-data?dry_run=true", "/upload-issues", "/postcode-places"),
    headers: fc.record({ "content-type": fc.constantFrom(...FORM_TYPES) }),
    body: formBody,
  });
  await check(times({ test: 300, campaign: 800 }), requests);
});

/** What comes back for these bytes on a connection of their own, until it is closed. */
function sendBytes(bytes: string): Promise<string> {
  const { port } = new URL(server().url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.end(bytes, "latin1"));
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" ? resolve(received) : reject(error),
    );
    socket.once("close", () => resolve(received));
  });
}

const NO_HTTP: [what: string, bytes: string, status: RegExp][] = [
  ["no HTTP at all", "hello\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003", /^HTTP\/1\.1 400 /],
  [
    "two lengths",
    "POST /assign-employee HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    /^HTTP\/1\.1 400 /,
  ],
  [
    "a length and chunks",
    "POST /assign-employee HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    /^HTTP\/1\.1 400 /,
  ],
  [
    "a length that is none",
    "POST /assign-employee HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    /^HTTP\/1\.1 400 /,
  ],
  [
    "a header with a NUL",
    "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Actor: a\u0000b\r\n\r\n",
    /^HTTP\/1\.1 400 /,
  ],
  [
    "a head of 20 kB",
    `GET /health HTTP/1.1\r\nHost: localhost\r\nX-Actor: ${"x".repeat(20_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 /,
  ],
  ["no Host", "GET /data-status HTTP/1.1\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 421 /],
  [
    "two Hosts",
    "GET /data-status HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 (200|400|421) /,
  ],
  [
    "another server's address",
    "GET http://evil.example/employees HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 404 /,
  ],
  ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", /^HTTP\/1\.1 4\d\d /],
  [
    "a method that nobody knows",
    "PROPFIND /employees HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 405 /,
  ],
  [
    "an expectation that nobody knows",
    "GET /data-status HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 200 /,
  ],
];
for (const [what, bytes, status] of NO_HTTP) {
  test(`${what} gets an answer in words`, async () => {
    const answer = await sendBytes(bytes);
    expect(answer).toMatch(status);
    if (!answer.startsWith("HTTP/1.1 200")) expect(answer).toContain("application/problem+json");
  });
}

test("bytes of every kind on the bare connection end no server", async () => {
  const line = fc.constantFrom(
    "GET / HTTP/1.1",
    "POST /assign-employee HTTP/1.1",
    "GET /%zz HTTP/1.1",
    "G",
    "PRI * HTTP/2.0",
  );
  const head = fc.constantFrom(
    "Host: localhost",
    "Content-Length: 5",
    "Transfer-Encoding: chunked",
    "Upgrade: websocket\r\nConnection: Upgrade",
    " folded",
    "Expect: 100-continue",
    ":",
    "a\u00ff: b",
  );
  const bytes = fc
    .tuple(line, fc.array(head, { maxLength: 4 }), fc.string({ unit: "binary-ascii", maxLength: 80 }))
    .map(([first, heads, rest]) => `${[first, ...heads].join("\r\n")}\r\n\r\n${rest}`);
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const answer = await sendBytes(sent);
      expect(answer).toMatch(/^$|^HTTP\/1\.1 [1234]\d\d /);
    }),
    { numRuns: 400, seed: SEED },
  );
  expect((await get(server(), "/health")).status).toBe(200);
});
