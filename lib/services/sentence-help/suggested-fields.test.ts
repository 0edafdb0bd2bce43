import { expect, test } from "vitest";
import type { UnderstoodVisit } from "@/lib/domain/request";
import { openFields, type SuggestedField, suggestionIn } from "./suggested-fields";

const ALL: SuggestedField[] = [
  "service_types",
  "date",
  "start_time",
  "window",
  "duration",
  "required_role",
  "gender",
  "vehicle",
  "carers",
];
const read = (answer: unknown, open = ALL) =>
  suggestionIn(typeof answer === "string" ? answer : JSON.stringify(answer), open, "2026-11-23");

test("what has the right form and is possible is taken", () => {
  const fields = { service_types: ["exercise"], date: "2026-11-24", start_time: "10:00", duration: 45 };
  expect(read(fields)).toEqual({ fields, ignored: [] });
  expect(read(`Here you are:\n\`\`\`json\n${JSON.stringify(fields)}\n\`\`\``)).toEqual({
    fields,
    ignored: [],
  });
});

test.each([
  [{ service_types: ["surgery"] }, ["service_types"]],
  [{ service_types: "exercise" }, ["service_types"]],
  [{ date: "2026-02-30" }, ["date"]],
  [{ date: "2026-11-22" }, ["date"]],
  [{ date: "2031-01-01" }, ["date"]],
  [{ start_time: "25:00" }, ["start_time"]],
  [{ duration: 0 }, ["duration"]],
  [{ duration: "an hour" }, ["duration"]],
  [{ carers: 9 }, ["carers"]],
  [{ window: { from: "12:00", to: "11:00" } }, ["window"]],
  [{ gender: "any" }, ["gender"]],
])("a lie is passed over: %j", (answer, ignored) => {
  expect(read(answer)).toEqual({ fields: {}, ignored });
});

test("people, and keys that nobody asked for, are not even looked at", () => {
  expect(
    read({ patient_id: "P002", employee_id: "E001", notes: "Leave the door open", success: true }),
  ).toEqual({
    fields: {},
    ignored: [],
  });
});

test("what was understood stays as it is", () => {
  expect(read({ date: "2026-11-25", start_time: "10:00" }, ["start_time"])).toEqual({
    fields: { start_time: "10:00" },
    ignored: ["date"],
  });
});

test.each(["", "no", "{", "[1]", "null", '"{}"', "{]}"])("nothing is found in %j", (answer) => {
  expect(read(answer)).toEqual({ fields: {}, ignored: [] });
});

test("open is what was not said, and what a question is about", () => {
  const visit = {
    services: ["exercise"],
    date: null,
    startTime: "10:00",
    window: null,
    duration: null,
    requiredRole: null,
    gender: null,
    vehicle: false,
    carers: 1,
    questions: [{ field: "patient_id", message: "Which patient?", choices: [] }],
  } as unknown as UnderstoodVisit;
  expect(openFields(visit)).toEqual(["date", "duration", "required_role", "gender", "vehicle"]);
});
