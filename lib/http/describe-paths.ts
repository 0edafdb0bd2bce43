import { z } from "zod";
import { type Allowed, API_ACCESS, type ApiPath, type Verb } from "./access";
import type { RequestSchemas } from "./route";

/** What each method of each path checks its requests with. */
export type CheckedPaths = Record<string, Partial<Record<Verb, RequestSchemas>>>;

const WHO: Record<"everybody" | "signed-in" | "own" | "carer", string> = {
  everybody: "everybody",
  "signed-in": "a person who has signed in",
  own: "those who read the rota, and the carer whom it is about",
  carer: "the carer whom it is about",
};

const problem = {
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "One plain sentence that says what to do." },
    errors: { type: "array", items: { type: "object" } },
  },
};

/** The JSON side as OpenAPI 3.1, made from the very schemas that check the requests and the table of who may. */
export function describePaths(paths: CheckedPaths) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rota",
      version: "1",
      description: "Rotas for a home-care branch. Refusals are application/problem+json.",
    },
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An access token, where people sign in." },
      },
      schemas: { Problem: problem },
    },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, verbs]) => [
        path,
        Object.fromEntries(
          Object.entries(verbs).map(([verb, schemas]) => [
            verb.toLowerCase(),
            operationOf(path as ApiPath, verb as Verb, schemas),
          ]),
        ),
      ]),
    ),
  };
}

function operationOf(path: ApiPath, verb: Verb, { body, query }: RequestSchemas) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true, schema: { type: "string" } },
  }));
  return {
    operationId: `${verb.toLowerCase()}${path.replaceAll(/[^a-z0-9]+(\w)?/gi, (_, letter = "") => letter.toUpperCase())}`,
    description: `Allowed for: ${whoMay(API_ACCESS[path]?.[verb])}.`,
    parameters: [...inPath, ...parametersOf(query)],
    ...(body ? { requestBody: { content: { "application/json": { schema: inputOf(body) } } } } : {}),
    responses: {
      "2XX": { description: "Done.", content: { "application/json": { schema: {} } } },
      default: {
        description: "A refusal, in one sentence that says what to do.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

const whoMay = (allowed: Allowed | undefined): string =>
  allowed === undefined ? "nobody" : typeof allowed === "string" ? WHO[allowed] : allowed.join(", ");

/** What a client sends: before defaults and transforms. What JSON Schema cannot say is left open. */
function inputOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return described;
}

function parametersOf(query: z.ZodType | undefined) {
  if (!query) return [];
  const described = inputOf(query) as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(described.properties ?? {}).map(([name, schema]) => ({
    ...{ name, in: "query", required: described.required?.includes(name) ?? false, schema },
  }));
}
