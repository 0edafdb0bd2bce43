import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask } from "./support/ask";
import { dataStatus, upload, uploaded } from "./support/calls";
import { multipart } from "./support/multipart";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;
const server = sharedServer((place) => uploaded(place, currentWorkbook()));

test.afterEach(async () => {
  expect(await dataStatus(server()), "the server goes on").toMatchObject({ employees_count: 20 });
});

/** The head of a POST, and the first words of the body that it announces. */
function head(path: string, headers: string[]): string {
  return [`POST ${path} HTTP/1.1`, "Host: localhost", ...headers, "", "----"].join("\r\n");
}

function firstAnswer(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server().url).port), "127.0.0.1", () => socket.write(text));
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk;
      // The answer is one line of JSON; nothing more of the body is ever sent.
      if (received.includes('"detail"')) {
        socket.destroy();
        resolve(received);
      }
    });
    socket.once("error", reject);
    socket.once("close", () => resolve(received));
  });
}

const ANNOUNCED = [
  { path: "/upload-data", type: "multipart/form-data; boundary=--x" },
  { path: "/assign-employee", type: "application/json" },
];
for (const { path, type } of ANNOUNCED) {
  test(`${path} refuses an announced 50 MB before any of it is sent`, async () => {
    const before = await stateOf(server());
    const answer = await firstAnswer(
      head(path, [`Content-Type: ${type}`, `Content-Length: ${50 * MEGABYTE}`]),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("application/problem+json");
    expect(answer).toContain("10 MB");
    expect(await stateOf(server())).toEqual(before);
  });

  test(`${path} counts a body that does not say how long it is`, async () => {
    const before = await stateOf(server());
    const { status, text, sent } = await pour(path, type, 50 * MEGABYTE);
    expect(status, text).toBe(413);
    expect(text).toContain("10 MB");
    expect(sent, "it did not wait for the end").toBeLessThan(40 * MEGABYTE);
    expect(await stateOf(server())).toEqual(before);
  });
}

/** Sends a body in pieces until it is answered. */
function pour(path: string, type: string, most: number) {
  return new Promise<{ status: number; text: string; sent: number }>((resolve, reject) => {
    const { port } = new URL(server().url);
    const headers = { "content-type": type };
    const outgoing = request({ host: "127.0.0.1", port, path, method: "POST", headers, agent: false });
    const progress = { sent: 0, answered: false };
    outgoing.once("response", async (incoming) => {
      progress.answered = true;
      let text = "";
      for await (const chunk of incoming) text += chunk;
      outgoing.destroy();
      resolve({ status: incoming.statusCode ?? 0, text, sent: progress.sent });
    });
    outgoing.on("error", (error) => {
      if (!progress.answered) reject(error);
    });
    outgoing.write('----x\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n');
    send(outgoing, progress, most);
  });
}

function send(outgoing: ClientRequest, progress: { sent: number; answered: boolean }, most: number): void {
  if (progress.answered || outgoing.destroyed) return;
  if (progress.sent >= most) {
    outgoing.end();
    return;
  }
  progress.sent += 64 * 1024;
  outgoing.write(Buffer.alloc(64 * 1024, "x"), () => send(outgoing, progress, most));
}

test("curl shows the 413 of a 50 MB file, every time", async () => {
  writeFileSync(join(server().folder, "large.xlsx"), Buffer.alloc(50 * MEGABYTE, "x"));
  for (const how of [["-F"], ["-H", "Transfer-Encoding: chunked", "-F"], ["-H", "Expect:", "-F"]]) {
    const { stdout } = await run(
      "curl",
      ["-sS", ...how, "file=@large.xlsx", `${server().url}/upload-data`, "-w", "\n%{http_code}"],
      { cwd: server().folder },
    );
    expect(stdout, how.join(" ")).toMatch(/\n413$/);
    expect(stdout).toContain("MAX_UPLOAD_MB");
  }
});

test("the limit is of the file: one byte more is 413, and the limit itself is read", async () => {
  const limit = 10 * MEGABYTE;
  expectProblem(await upload(server(), Buffer.alloc(limit + 1, "x")), 413, ["10 MB", "MAX_UPLOAD_MB"]);
  expectProblem(await upload(server(), Buffer.alloc(limit, "x")), 415);
});

test("a large body on a path that reads none does no harm", async () => {
  const form = multipart([{ name: "file", filename: "a.xlsx", content: Buffer.alloc(20 * MEGABYTE) }]);
  const answer = await ask(server(), { method: "POST", path: "/database/reload", ...form });
  expect([200, 413]).toContain(answer.status);
});
