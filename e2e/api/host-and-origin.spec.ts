import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get } from "./support/ask";
import { uploaded } from "./support/calls";
import { ALL_PATHS, WRITE_PATHS } from "./support/paths";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const server = sharedServer((place) => uploaded(place, currentWorkbook()), {
  ALLOWED_HOSTS: "rota.example.org,desk.example.org:9000",
});

const FOREIGN_HOSTS = [
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.nip.io",
  "rota.example.org.evil.example",
  "evil.example:8000",
  "0.0.0.0",
  "desk.example.org",
  "desk.example.org:9001",
  "localhost@evil.example",
];
for (const host of FOREIGN_HOSTS) {
  test(`a request to the host "${host}" is 421 on every path, pages and files too`, async () => {
    const before = await stateOf(server());
    const others = ["/", "/upload", "/audit-log", "/nothing", "/_next/static/x.js", "/favicon.ico"];
    for (const path of [...ALL_PATHS, ...others]) {
      for (const method of ["GET", "POST", "OPTIONS"]) {
        expectProblem(await ask(server(), { method, path, headers: { host } }), 421, ["ALLOWED_HOSTS"]);
      }
    }
    expect(await stateOf(server())).toEqual(before);
  });
}

test("a name that a proxy forwards opens nothing", async () => {
  const headers = { host: "evil.example", "x-forwarded-host": "localhost", forwarded: "host=localhost" };
  expectProblem(await get(server(), "/data-status", headers), 421);
});

const OWN_HOSTS = [
  "localhost",
  "LOCALHOST:8000",
  "127.0.0.1",
  "127.0.0.1:1",
  "[::1]",
  "[::1]:8000",
  "rota.example.org",
  "Rota.Example.Org:443",
  "desk.example.org:9000",
];
for (const host of OWN_HOSTS) {
  test(`a request to the host ${host} is answered`, async () => {
    expect((await get(server(), "/data-status", { host })).status).toBe(200);
  });
}

const FROM_ELSEWHERE: Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://localhost:3000" },
  { origin: "http://localhost.evil.example" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "something-new" },
  { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
];
for (const headers of FROM_ELSEWHERE) {
  test(`a write with ${JSON.stringify(headers)} is 403 and changes nothing`, async () => {
    const before = await stateOf(server());
    for (const path of WRITE_PATHS) {
      expectProblem(await ask(server(), { method: "POST", path, headers, body: "{}" }), 403);
    }
    expect(await stateOf(server())).toEqual(before);
    const read = await get(server(), "/data-status", headers);
    expect(read.status).toBe(200);
    expect(Object.keys(read.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
}

const FROM_HERE: Record<string, string>[] = [
  {},
  { "sec-fetch-site": "same-origin" },
  { "sec-fetch-site": "none" },
  { host: "localhost:8000", origin: "http://localhost:8000" },
  { host: "rota.example.org", origin: "https://rota.example.org", "sec-fetch-site": "same-origin" },
];
for (const headers of FROM_HERE) {
  test(`a write with ${JSON.stringify(headers)} is taken`, async () => {
    const answer = await ask(server(), { method: "POST", path: "/database/reload", headers });
    expect(answer.status, answer.text).toBe(200);
  });
}

test("another port of this machine is another site", async () => {
  const headers = { host: "localhost:8000", origin: "http://localhost:8001" };
  expectProblem(await ask(server(), { method: "POST", path: "/database/clear", headers }), 403);
});
