import ts from "typescript";
import { expect, it } from "vitest";
import { JsonSchemas } from "@/scripts/lib/json-schemas";

/** The schema of the type `Answer` in some code, with the named ones. */
function described(code: string) {
  const options = { strict: true, noLib: false, lib: ["lib.es2023.d.ts"], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...rest) =>
    name === "answer.ts" ? ts.createSourceFile(name, code, target) : getSourceFile(name, target, ...rest);
  const program = ts.createProgram(["answer.ts"], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile("answer.ts") as ts.SourceFile;
  const answer = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
    .find(({ name }) => name === "Answer") as ts.Symbol;
  const schemas = new JsonSchemas(checker, (file) => file === "answer.ts");
  return { schema: schemas.of(checker.getDeclaredTypeOfSymbol(answer)), named: schemas.named() };
}

const answer = (code: string) => {
  const { named } = described(code);
  return named.Answer;
};

it("describes what JSON makes of a type: dates are texts, functions and undefined are not there", () => {
  expect(
    answer(`export interface Answer {
      /** How many. */
      count: number;
      at: Date;
      run(): void;
      maybe?: string;
      unset: boolean | undefined;
      kind: "link" | "calendar" | null;
      by: Record<string, readonly (string | undefined)[]>;
    }`),
  ).toEqual({
    type: "object",
    properties: {
      count: { description: "How many.", type: "number" },
      at: { type: "string", format: "date-time" },
      maybe: { type: "string" },
      unset: { type: "boolean" },
      kind: { enum: ["calendar", "link", null] },
      by: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    },
    required: ["count", "at", "kind", "by"],
  });
}, 300_000);

it("gives a name to what has one, and to what a function for programs returns", () => {
  const { schema, named } = described(`
    interface Person { name: string; friends: Person[] }
    export function visitForPrograms(who: Person) { return { who, at: "09:30" }; }
    export type Answer = { visits: ReturnType<typeof visitForPrograms>[]; one: Person | null };`);
  expect(schema).toEqual({ $ref: "#/components/schemas/Answer" });
  expect(Object.keys(named)).toEqual(["Answer", "Person", "Visit"]);
  expect(named.Person?.properties).toMatchObject({
    friends: { type: "array", items: { $ref: "#/components/schemas/Person" } },
  });
  expect(named.Answer?.properties).toMatchObject({
    one: { anyOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }] },
  });
}, 300_000);
