import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { dataStatus, upload, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;
const server = sharedServer(async (place) => {
  writeFileSync(join(place.folder, "large.xlsx"), Buffer.alloc(50 * MEGABYTE, "x"));
  await uploaded(place, currentWorkbook());
});

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
    const { status, text, sent } = await curl(path, [
      ...["-H", `Content-Type: ${type}`, "-H", "Transfer-Encoding: chunked"],
      ...["--data-binary", "@large.xlsx"],
    ]);
    expect(status, text).toBe(413);
    expect(text).toContain("10 MB");
    expect(sent, "it did not wait for the end").toBeLessThan(40 * MEGABYTE);
    expect(await stateOf(server())).toEqual(before);
  });
}

/** What curl shows of an answer, and how many bytes it could send before. */
async function curl(
  path: string,
  options: string[],
): Promise<{ status: number; text: string; sent: number }> {
  const shown = "\n%{http_code} %{size_upload}";
  const line = ["-sS", ...options, `${server().url}${path}`, "-w", shown];
  const { stdout } = await run("curl", line, { cwd: server().folder });
  const [text = "", numbers = ""] = stdout.split("\n");
  const [status, sent] = numbers.split(" ").map(Number);
  return { status: status ?? 0, text, sent: sent ?? 0 };
}

const HOW = [[], ["-H", "Transfer-Encoding: chunked"], ["-H", "Expect:"]];
for (const how of HOW) {
  test(`curl ${how.join(" ")} shows the 413 of a 50 MB file, every time`, async () => {
    for (let round = 0; round < 5; round++) {
      const { status, text } = await curl("/upload-data", [...how, "-F", "file=@large.xlsx"]);
      expect(status, text).toBe(413);
      expect(text).toContain("MAX_UPLOAD_MB");
    }
  });
}

test("a program that reads the answer only after it has sent its body gets the 413 too", async () => {
  const form = new FormData();
  form.append("file", new Blob([Buffer.alloc(50 * MEGABYTE)]), "large.xlsx");
  const answer = await fetch(`${server().url}/upload-data`, { method: "POST", body: form });
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining("MAX_UPLOAD_MB")]);
});

test("the limit is of the file: one byte more is 413, and the limit itself is read", async () => {
  const limit = 10 * MEGABYTE;
  expectProblem(await upload(server(), Buffer.alloc(limit + 1, "x")), 413, ["10 MB", "MAX_UPLOAD_MB"]);
  expectProblem(await upload(server(), Buffer.alloc(limit, "x")), 415);
});

test("a large body on a path that reads none does no harm", async () => {
  const { status, text } = await curl("/database/reload", ["-F", "file=@large.xlsx"]);
  expect([200, 413], text).toContain(status);
});
