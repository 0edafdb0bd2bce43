import { expect, apiTest as test } from "../fixtures";
import {
  currentWorkbook,
  htmlRenamed,
  otherArchive,
  textRenamed,
  truncated,
} from "../workbooks/make-workbooks";
import { ask } from "./support/ask";
import { logs, upload, uploaded, uploads } from "./support/calls";
import { multipart, type Part } from "./support/multipart";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const server = sharedServer((place) => uploaded(place, currentWorkbook()));

const NOT_A_REQUEST: [name: string, body: string | Uint8Array, mustContain: RegExp][] = [
  ["no body", "", /JSON/],
  ["half a JSON object", '{"prompt":', /JSON/],
  ["text", "please send somebody", /JSON/],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), /JSON/],
  ["a list", "[]", /JSON object/],
  ["a string", '"P001 exercise"', /JSON object/],
  ["null", "null", /JSON object/],
  ["an empty object", "{}", /prompt/],
  ["an unknown key alone", '{"patient":"P001"}', /prompt/],
  ["a prompt that is a number", '{"prompt":5}', /prompt/],
  ["a prompt that is null", '{"prompt":null}', /prompt/],
  ["a prompt of 2,001 characters", JSON.stringify({ prompt: "x".repeat(2001) }), /prompt.*2000/],
  ["a context that is text", '{"prompt":"P001 exercise","context":"now"}', /context/],
  ["a patient_id that is a number", '{"patient_id":7}', /patient_id/],
  ["a duration that is text", '{"patient_id":"P001","duration":"30"}', /duration/],
  ["services that are text", '{"patient_id":"P001","service_types":"medicine"}', /service_types/],
  ["a service_type that is a list", '{"patient_id":"P001","service_type":["medicine"]}', /service_type/],
  ["a window that is text", '{"patient_id":"P001","window":"2-4"}', /window/],
  ["a window without an end", '{"patient_id":"P001","window":{"from":"14:00"}}', /window/],
  ["a start that is a number", '{"patient_id":"P001","start_time":11}', /start_time/],
  ["a vehicle that is text", '{"patient_id":"P001","vehicle":"yes"}', /vehicle/],
  ["carers that are text", '{"patient_id":"P001","carers":"two"}', /carers/],
];
for (const [name, body, mustContain] of NOT_A_REQUEST) {
  test(`an assignment request of ${name} is 400`, async () => {
    const before = await stateOf(server());
    const headers = { "content-type": "application/json" };
    const answer = await ask(server(), { method: "POST", path: "/assign-employee", headers, body });
    const problem = expectProblem(answer, 400, [mustContain]);
    expect(problem).toMatchObject({ success: false, message: problem.detail, assignment: null });
    expect(await stateOf(server())).toEqual(before);
  });
}

const file: Part = { name: "file", filename: "a.xlsx", content: currentWorkbook() };
const form = (...parts: Part[]) => multipart(parts);
const broken = form(file);
const NOT_A_FORM: [name: string, sent: { body?: string | Uint8Array; headers?: Record<string, string> }][] = [
  ["nothing", {}],
  ["JSON", { body: '{"file":"a.xlsx"}', headers: { "content-type": "application/json" } }],
  ["the bare bytes", { body: file.content, headers: { "content-type": "application/octet-stream" } }],
  ["a form without parts", form()],
  ["a form whose file has another name", form({ ...file, name: "workbook" })],
  ["a field named file that is no file", form({ name: "file", content: "a.xlsx" })],
  ["three files", form(file, { ...file, filename: "b.xlsx" }, { ...file, filename: "c.xlsx" })],
  ["a form without a boundary", { ...form(file), headers: { "content-type": "multipart/form-data" } }],
  ["a form whose end comes twice", { ...form(), body: Buffer.concat([form().body, form().body]) }],
  ["a form that breaks off", { ...broken, body: broken.body.subarray(0, broken.body.length / 2) }],
  [
    "a url-encoded form",
    { body: "file=a.xlsx", headers: { "content-type": "application/x-www-form-urlencoded" } },
  ],
];
for (const [name, sent] of NOT_A_FORM) {
  test(`an upload of ${name} is 400 and leaves no trace`, async () => {
    const before = await stateOf(server());
    const answer = await ask(server(), { method: "POST", path: "/upload-data", ...sent });
    expectProblem(answer, 400, [/multipart.*file/]);
    expect(await stateOf(server())).toEqual(before);
  });
}

test("an upload of two workbooks is 400 and leaves no trace: only two CSV files make one list", async () => {
  const before = await stateOf(server());
  const two = form(file, { ...file, filename: "b.xlsx" });
  expectProblem(await ask(server(), { method: "POST", path: "/upload-data", ...two }), 400, [
    /one workbook.*CSV/,
  ]);
  expect(await stateOf(server())).toEqual(before);
});

const NOT_A_WORKBOOK: [name: string, bytes: Uint8Array][] = [
  ["text", textRenamed()],
  ["a web page", htmlRenamed()],
  ["nothing", new Uint8Array()],
  ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ["a Word document", otherArchive()],
];
for (const [name, bytes] of NOT_A_WORKBOOK) {
  test(`a file of ${name} named .xlsx is 415, by its bytes, and is recorded as failed`, async () => {
    const before = await stateOf(server(), "recorded");
    expectProblem(await upload(server(), bytes, { filename: "people.xlsx" }), 415);
    expect(await stateOf(server(), "recorded")).toEqual(before);
    expect((await uploads(server()))[0]).toMatchObject({ filename: "people.xlsx", status: "failed" });
    expect((await logs(server()))[0]).toMatchObject({ operation_type: "data_upload_refused" });
  });
}

test("a workbook is taken by its bytes, whatever its name and type", async () => {
  const answer = await upload(server(), currentWorkbook(), { filename: "people.txt" });
  expect(answer.status).toBe(200);
});

test("half a workbook is refused and stores nothing", async () => {
  const before = await stateOf(server(), "recorded");
  const answer = await upload(server(), truncated());
  expect([415, 422]).toContain(answer.status);
  expectProblem(answer, answer.status);
  expect(await stateOf(server(), "recorded")).toEqual(before);
});
