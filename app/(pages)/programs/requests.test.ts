import { expect, test } from "vitest";
import type { OperationDetails } from "@/lib/http/api-reference";
import { addressOf, curlLine } from "./requests";

const OPERATION: OperationDetails = {
  ...{ verb: "GET", path: "/patients/{id}/candidates", who: "", exampleBody: null, answers: [] },
  inPath: ["id"],
  query: [
    { name: "service", isRequired: true, values: null },
    { name: "role", isRequired: false, values: ["Nurse"] },
  ],
};

test("an address has what was filled in, and nothing that was left out", () => {
  expect(addressOf(OPERATION, {})).toBe("/patients/{id}/candidates");
  expect(addressOf(OPERATION, { id: "P 1/2", service: "a&b", role: "" })).toBe(
    "/patients/P%201%2F2/candidates?service=a%26b",
  );
});

test("a line for a terminal keeps quotes as they are", () => {
  expect(curlLine({ verb: "GET", path: "/data-status", body: null }, "localhost:8000", false)).toBe(
    "curl 'http://localhost:8000/data-status'",
  );
  expect(curlLine({ verb: "POST", path: "/a", body: `{"why":"it's late"}` }, "h", true)).toBe(
    `curl -X POST -H 'authorization: Bearer <token>' -H 'content-type: application/json' -d '{"why":"it'\\''s late"}' 'http://h/a'`,
  );
});
