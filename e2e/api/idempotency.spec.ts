import { expect, apiTest as test } from "../fixtures";
import { startServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { post } from "./support/ask";
import { assignments, logs, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const BRANCH = branchWorkbook(
  [employee("E001", "Amira Ashdown"), employee("E002", "Bethan Holkham")],
  [patient("P001", "Marek Loddon")],
);
const VISIT = { patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };

test("asked again with the same key, the first answer is given again, also by another server on the file", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const ask = (place = server, body: object = VISIT) =>
    post<Record<string, unknown>>(place, "/assign-employee", body, { "idempotency-key": "first-visit" });
  const first = await ask();
  expect(first.status).toBe(200);
  const entries = (await logs(server)).length;
  expect((await ask()).text).toBe(first.text);
  expect(await assignments(server)).toHaveLength(1);
  expect(await logs(server)).toHaveLength(entries);
  expectProblem(await ask(server, { ...VISIT, start_time: "15:00" }), 422, [/Idempotency-Key/]);
  await server.stop("SIGKILL");
  const again = await startServer({ folder: server.folder });
  expect((await ask(again)).text).toBe(first.text);
  expect(await assignments(again)).toHaveLength(1);
  await again.stop();
});

test("a refusal is given again as well, though the request would be taken by now", async ({ server }) => {
  await uploaded(
    server,
    branchWorkbook([employee("E001", "Amira Ashdown")], [patient("P001", "Marek Loddon")]),
  );
  const medicine = { ...VISIT, service_type: "medicine" };
  const ask = (key: string) => post(server, "/assign-employee", medicine, { "idempotency-key": key });
  const refused = await ask("a");
  expect(refused.status).toBe(422);
  await uploaded(
    server,
    branchWorkbook(
      [employee("E001", "Amira Ashdown", { Qualification: "Nurse" })],
      [patient("P001", "Marek Loddon")],
    ),
  );
  expect((await ask("a")).text).toBe(refused.text);
  expect((await ask("b")).status).toBe(200);
});

test("fifty at once with one key are one visit and one answer", async ({ server }) => {
  await uploaded(server, BRANCH);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => post(server, "/assign-employee", VISIT, { "idempotency-key": "many" })),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(await assignments(server)).toHaveLength(1);
});
