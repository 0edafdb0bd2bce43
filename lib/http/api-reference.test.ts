import { describe, expect, it } from "vitest";
import { exampleOf, OPERATIONS, operationDetails, shapeOf } from "./api-reference";

describe("the paths for people who write programs", () => {
  it("has details for every method of every path, and for nothing else", () => {
    for (const { verb, path } of OPERATIONS)
      expect(operationDetails(verb, path)?.answers.length, path).toBeGreaterThan(0);
    expect(operationDetails("GET", "/nobody")).toBeNull();
    expect(operationDetails("PATCH", "/data-status")).toBeNull();
  });

  it("says what is asked for and what comes back", () => {
    expect(operationDetails("GET", "/employees/{id}")).toMatchObject({ inPath: ["id"], exampleBody: null });
    expect(operationDetails("GET", "/database/employees")?.query).toEqual([
      { name: "include", isRequired: false, values: ["all"] },
    ]);
    const status = operationDetails("GET", "/data-status")?.answers[0];
    expect(status).toMatchObject({ status: "200", type: "application/json" });
    expect(status?.shape).toContain("employees_count: number");
  });

  it("begins a body with the keys that have to be there", () => {
    const schema = {
      type: "object",
      required: ["id", "kind", "days", "on", "list"],
      properties: {
        id: { type: "string" },
        kind: { enum: ["link", "calendar"] },
        days: { type: "integer", minimum: 1 },
        on: { anyOf: [{ type: "boolean" }, { type: "null" }] },
        list: { type: "array", items: { const: "all" } },
        more: { type: "string" },
      },
    };
    expect(exampleOf(schema)).toEqual({ id: "", kind: "link", days: 1, on: false, list: ["all"] });
  });

  it("writes a shape with a line for each key", () => {
    const schema = {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        tags: { type: "array", items: { enum: ["a", "b"] } },
        more: { type: "object", additionalProperties: { type: "number" } },
      },
    };
    expect(shapeOf(schema)).toBe(
      '{\n  name: string\n  tags?: "a" | "b"[]\n  more?: {\n    …: number\n  }\n}',
    );
  });
});
