import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type Json = Record<string, unknown>;
interface Operation {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json>; responses: Operation["responses"] };
}

const description = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../lib/http/openapi.json"), "utf8"),
) as Description;

const patterns = Object.keys(description.paths)
  .sort((a, b) => Number(a.includes("{")) - Number(b.includes("{")))
  .map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}/?$`),
  }));

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
for (const [name, schema] of Object.entries(description.components.schemas))
  ajv.addSchema(isProblem(name) ? schema : closed(schema), `#/components/schemas/${name}`);

/** Problems may say more than what is described (RFC 9457). */
function isProblem(name: string): boolean {
  return name === "ProblemDetails" || name === "NotAssigned";
}

/** Described are all keys: for a test there are no others. */
function closed(schema: unknown): Json {
  if (Array.isArray(schema)) return schema.map(closed) as unknown as Json;
  if (typeof schema !== "object" || schema === null) return schema as unknown as Json;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in schema && !("additionalProperties" in schema)
    ? { ...own, additionalProperties: false }
    : own;
}

const validators = new Map<string, ValidateFunction>();

/** Throws when a server answered otherwise than /openapi.json says: another status, type or shape. */
export function checkAnswer(
  { method, path }: { method: string; path: string },
  answer: { status: number; headers: Record<string, string>; text: string },
): void {
  const pathname = path.split("?")[0] ?? "";
  // `..` is another path by the time that it is answered.
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(pathname)) return;
  const described = patterns.find(({ pattern }) => pattern.test(pathname))?.path;
  const operation = described && description.paths[described]?.[method.toLowerCase()];
  if (!operation) return;
  const { status } = answer;
  const asked = `${method} ${described} answered ${status}`;
  const named = operation.responses[status];
  const response = named?.$ref ? description.components.responses[named.$ref.split("/").at(-1) ?? ""] : named;
  if (!response) throw new Error(`${asked}, which is not described: ${answer.text.slice(0, 500)}`);
  if (!response.content) return;
  const type = answer.headers["content-type"]?.split(";")[0] ?? "";
  const content = response.content[type];
  if (!content) throw new Error(`${asked} as ${type}, which is not described`);
  if (!type.endsWith("json")) return;
  const key = `${method} ${described} ${status} ${type}`;
  let validate = validators.get(key);
  if (!validate) {
    validate = ajv.compile(type === "application/json" ? closed(content.schema) : content.schema);
    validators.set(key, validate);
  }
  if (validate(JSON.parse(answer.text))) return;
  const [error] = validate.errors ?? [];
  throw new Error(
    `${asked} otherwise than described: ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`,
  );
}
