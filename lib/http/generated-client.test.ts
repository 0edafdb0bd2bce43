import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { expect, it } from "vitest";
import description from "./openapi.json";

const root = join(import.meta.dirname, "../..");

/** A small program of somebody else: what the description promises, it may rely on. */
const PROGRAM = `
import createClient from "openapi-fetch";
import type { paths } from "./generated-paths";

const rota = createClient<paths>({ baseUrl: "http://localhost:8000" });

export async function bookAndRead(): Promise<string[]> {
  const status = await rota.GET("/data-status");
  const people: number = status.data?.employees_count ?? 0;
  const booked = await rota.POST("/assign-employee", { body: { prompt: "exercise for P001 tomorrow at 11" } });
  if (booked.error) return [booked.error.detail, String("success" in booked.error), String(people)];
  const record = await rota.GET("/employees/{id}", { params: { path: { id: "E001" } } });
  const rows = await rota.GET("/database/employees", { params: { query: { include: "all" } } });
  const ids: string[] = rows.data?.employees.map(({ employee_id }) => employee_id) ?? [];
  const week = await rota.POST("/generate-weekly-rota", { body: { week: "2026-12-07" } });
  const reasons = week.data?.unassigned.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)) ?? [];
  return [...ids, ...reasons, ...(record.error ? [record.error.detail] : [])];
}

export async function mistakes(): Promise<void> {
  // @ts-expect-error there is no such path
  await rota.GET("/nobody");
  // @ts-expect-error a count is a number
  const count: string | undefined = (await rota.GET("/data-status")).data?.employees_count;
  // @ts-expect-error a week is a text
  await rota.POST("/generate-weekly-rota", { body: { week: 7 } });
  // @ts-expect-error whose record is asked for has to be said
  await rota.GET("/employees/{id}", {});
  console.log(count);
}
`;

it("makes a client whose types hold for a program, and refuse its mistakes", async () => {
  const generated = astToString(await openapiTS(JSON.stringify(description)));
  expect(compiled({ "generated-paths.ts": generated, "program.ts": PROGRAM })).toEqual([]);
}, 300_000);

/** What the compiler has to say of some files that are nowhere but in memory. */
function compiled(files: Record<string, string>): string[] {
  const options: ts.CompilerOptions = {
    ...{
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const inMemory = new Map(Object.entries(files).map(([name, text]) => [join(root, name), text]));
  const { fileExists, readFile } = host;
  host.fileExists = (name) => inMemory.has(name) || fileExists(name);
  host.readFile = (name) => inMemory.get(name) ?? readFile(name);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...rest) => {
    const text = inMemory.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...inMemory.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start = 0 }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
