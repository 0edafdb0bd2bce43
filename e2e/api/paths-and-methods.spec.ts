import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { uploaded } from "./support/calls";
import { ALL_PATHS, methodsOf, READ_PATHS, WRITE_PATHS } from "./support/paths";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const server = sharedServer((place) => uploaded(place, currentWorkbook()));

const NOT_THERE = [
  "/nothing",
  "/database",
  "/database/nothing",
  "/database/employees/E001",
  "/employees/E001/x",
  "/Data-Status",
  "/upload-data/1/x",
  "/api/data-status",
  "/%ff",
  "/..%2f..%2fetc%2fpasswd",
  "//data-status",
  "/database//employees",
  "/database\\employees",
  "/data-status;x=1",
  "/_next/static/none.js",
  "/_next/data/x/index.json",
  "/.env",
  "/unknown-path",
];
for (const path of NOT_THERE) {
  test(`a program is told in problem+json that ${path} is not there, whatever the method`, async () => {
    for (const accept of ["*/*", "application/json", ""]) {
      const headers: Record<string, string> = accept ? { accept } : {};
      expectProblem(await get(server(), path, headers), 404);
    }
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expectProblem(await ask(server(), { method, path, body: "{}" }), 404);
    }
  });
}

test("a browser is told in a page that a path is not there", async () => {
  const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  for (const path of ["/nothing", "/database/nothing"]) {
    const answer = await get(server(), path, { accept });
    expect(answer.status).toBe(404);
    expect(answer.headers["content-type"]).toContain("text/html");
  }
});

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
for (const path of ALL_PATHS) {
  test(`${path} answers its own methods and says so of every other one`, async () => {
    const own = methodsOf(path);
    const before = await stateOf(server());
    for (const method of METHODS.filter((name) => !own.includes(name))) {
      const answer = await ask(server(), { method, path, body: "{}" });
      expectProblem(answer, 405, own);
      const allowed = answer.headers.allow?.split(", ");
      expect(allowed).toEqual(expect.arrayContaining(own));
      expect(allowed).not.toContain(method);
    }
    expectProblem(await ask(server(), { method: "TRACE", path }), 405);
    expect(await stateOf(server())).toEqual(before);
  });
}

test("HEAD answers as GET does, without a body", async () => {
  for (const path of READ_PATHS) {
    const answer = await ask(server(), { method: "HEAD", path });
    expect([answer.status, answer.text], path).toEqual([200, ""]);
  }
  for (const path of WRITE_PATHS) {
    expect((await ask(server(), { method: "HEAD", path })).status, path).toBe(405);
  }
});

test("no path redirects", async () => {
  const variants = ALL_PATHS.flatMap((path) => [`${path}/`, `/${path}`, `${path}/.`, path.toUpperCase()]);
  for (const path of [...ALL_PATHS, ...variants]) {
    for (const method of ["GET", "OPTIONS", "DELETE"]) {
      const answer = await ask(server(), { method, path });
      expect(`${method} ${path} ${Math.floor(answer.status / 100)}xx`).not.toContain(" 3xx");
      expect(answer.headers.location).toBeUndefined();
    }
  }
});

test("a slash at the end changes nothing", async () => {
  const plain = await get(server(), "/data-status");
  const slashed = await get(server(), "/data-status/");
  expect([slashed.status, slashed.text]).toEqual([plain.status, plain.text]);
});

test("an assignment that is refused has the keys of an answer too, also for a wrong method", async () => {
  const answer = await post(server(), "/assign-employee", { prompt: 5 });
  const problem = expectProblem(answer, 400);
  expect(problem).toMatchObject({ success: false, message: problem.detail, assignment: null });
});
