import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { type Answer, type Asked, ask, get } from "./support/ask";
import { uploaded } from "./support/calls";
import { ALL_PATHS, READ_PATHS } from "./support/paths";
import { sharedServer } from "./support/shared-server";

const LISTED = "http://localhost:3000";
const UNLISTED = "https://evil.example";
const list = (header: string | undefined) =>
  (header ?? "").split(/\s*,\s*/).map((entry) => entry.toLowerCase());
const corsHeaders = (answer: Answer<unknown>) =>
  Object.keys(answer.headers).filter((name) => name.startsWith("access-control"));

const preflight = (origin: string, path: string): Asked => ({
  method: "OPTIONS",
  path,
  headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "x-actor" },
});

test.describe("with ALLOWED_ORIGINS", () => {
  const server = sharedServer((place) => uploaded(place, currentWorkbook()), {
    ALLOWED_ORIGINS: `${LISTED}, https://Desk.example.org/`,
  });

  for (const path of [...ALL_PATHS, "/", "/upload", "/nothing", "/data-status/"]) {
    test(`the preflight of ${path} is 204 with its methods and headers`, async () => {
      const answer = await ask(server(), preflight(LISTED, path));
      expect(answer.status).toBe(204);
      expect(answer.text).toBe("");
      expect(answer.headers["access-control-allow-origin"]).toBe(LISTED);
      const own = ALL_PATHS.includes(path) && !READ_PATHS.includes(path) ? "post" : "get";
      expect(list(answer.headers["access-control-allow-methods"])).toContain(own);
      expect(list(answer.headers["access-control-allow-headers"])).toEqual(
        expect.arrayContaining([
          "content-type",
          "authorization",
          "if-match",
          "idempotency-key",
          "x-actor",
          "x-now",
        ]),
      );
    });
  }

  const ANSWERS: (Asked & { status: number })[] = [
    ...READ_PATHS.map((path) => ({ path, status: 200 })),
    { path: "/nothing", status: 404 },
    { path: "/data-status", method: "DELETE", status: 405 },
    { path: "/database//logs", status: 404 },
    { path: "/database/logs?limit=0", status: 400 },
    { path: "/assign-employee", method: "POST", body: "{", status: 400 },
    { path: "/assign-employee", method: "POST", body: '{"prompt":"somebody"}', status: 422 },
    { path: "/upload-data", method: "POST", body: "x", status: 400 },
    { path: "/generate-weekly-rota", method: "POST", body: '{"week":"soon"}', status: 400 },
    { path: "/data-status", headers: { host: "evil.example" }, status: 421 },
    { path: "/database/reload", method: "POST", headers: { "sec-fetch-site": "cross-site" }, status: 200 },
  ];
  for (const { status, ...asked } of ANSWERS) {
    test(`${asked.method ?? "GET"} ${asked.path} is ${status} and names the listed origin`, async () => {
      const answer = await ask(server(), { ...asked, headers: { ...asked.headers, origin: LISTED } });
      expect(answer.status, answer.text).toBe(status);
      expect(answer.headers["access-control-allow-origin"]).toBe(LISTED);
      expect(list(answer.headers.vary)).toContain("origin");
    });
  }

  test("an origin is known in small letters and without its slash", async () => {
    const answer = await get(server(), "/data-status", { origin: "https://desk.example.org" });
    expect(answer.headers["access-control-allow-origin"]).toBe("https://desk.example.org");
  });

  test("an origin that is not listed learns nothing, and may not write", async () => {
    const read = await get(server(), "/data-status", { origin: UNLISTED });
    expect(corsHeaders(read)).toEqual([]);
    expect(list(read.headers.vary)).toContain("origin");
    const asked = await ask(server(), preflight(UNLISTED, "/database/clear"));
    expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
    const headers = { origin: UNLISTED };
    const write = await ask(server(), { method: "POST", path: "/database/clear", headers });
    expect(write.status).toBe(403);
  });

  test("credentials are never offered", async () => {
    const answer = await ask(server(), preflight(LISTED, "/data-status"));
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });
});

test.describe("without ALLOWED_ORIGINS", () => {
  const server = sharedServer();

  test("no answer names an origin, and OPTIONS still is no error", async () => {
    for (const path of [...ALL_PATHS, "/", "/nothing"]) {
      const asked = await ask(server(), preflight(LISTED, path));
      expect(asked.status, path).toBe(204);
      expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
      const read = await get(server(), path, { origin: LISTED });
      expect(corsHeaders(read), path).toEqual([]);
    }
  });
});
