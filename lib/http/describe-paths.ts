import { z } from "zod";
import { type Allowed, API_ACCESS, type ApiPath, type Verb } from "./access";
import type { RequestSchemas } from "./route";

/** What each method of each path checks its requests with. */
export type CheckedPaths = Record<string, Partial<Record<Verb, RequestSchemas>>>;

/** One way in which a method answers when it does what it was asked. */
export interface DescribedAnswer {
  status: number;
  /** The media type. */
  type: string;
  /** JSON Schema of the body. */
  schema: Record<string, unknown>;
}

/** What each method of each path answers, with the schemas that more than one of them refers to, by name. */
export interface Answers {
  paths: Record<string, Partial<Record<Verb, DescribedAnswer[]>>>;
  schemas: Record<string, Record<string, unknown>>;
}

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
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["message"],
        properties: {
          ...{ sheet: { type: "string" }, row: { type: "number" }, column: { type: "string" } },
          ...{ field: { type: "string" }, message: { type: "string" } },
        },
      },
    },
  },
};

/** What `/assign-employee` says besides, for the programs of the AI Rota System. */
const notAssigned = {
  allOf: [
    { $ref: "#/components/schemas/ProblemDetails" },
    {
      type: "object",
      required: ["success", "message", "assignment"],
      properties: { success: { const: false }, message: { type: "string" }, assignment: { type: "null" } },
    },
  ],
};

/**
 * The JSON side as OpenAPI 3.1, made from the very schemas that check the requests, the types of what is answered and
 * the table of who may.
 */
export function describePaths(paths: CheckedPaths, answers: Answers) {
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
      schemas: { ...answers.schemas, ProblemDetails: problem, NotAssigned: notAssigned },
      responses: { ...refusals("ProblemDetails"), ...refusals("NotAssigned") },
    },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, verbs]) => [
        path,
        Object.fromEntries(
          Object.entries(verbs).map(([verb, schemas]) => [
            verb.toLowerCase(),
            operationOf(path as ApiPath, verb as Verb, schemas, answers.paths[path]?.[verb as Verb] ?? []),
          ]),
        ),
      ]),
    ),
  };
}

function operationOf(
  path: ApiPath,
  verb: Verb,
  { body, query }: RequestSchemas,
  answers: readonly DescribedAnswer[],
) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true, schema: { type: "string" } },
  }));
  return {
    operationId: `${verb.toLowerCase()}${path.replaceAll(/[^a-z0-9]+(\w)?/gi, (_, letter = "") => letter.toUpperCase())}`,
    description: `Allowed for: ${whoMay(API_ACCESS[path]?.[verb])}.`,
    parameters: [...inPath, ...parametersOf(query)],
    ...(body ? { requestBody: { content: { "application/json": { schema: inputOf(body) } } } } : {}),
    responses: { ...refusalsOf(path, verb), ...answered(answers) },
  };
}

function answered(answers: readonly DescribedAnswer[]) {
  const statuses = [...new Set(answers.map(({ status }) => status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const own = answers.filter((answer) => answer.status === status);
      const content = [...new Set(own.map(({ type }) => type))].map((type) => {
        const schemas = own.filter((answer) => answer.type === type).map(({ schema }) => schema);
        return [type, { schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas } }] as const;
      });
      if (content.some(([type]) => type === ""))
        return [status, { description: MEANINGS[status] ?? "Done." }];
      return [status, { description: MEANINGS[status] ?? "Done.", content: Object.fromEntries(content) }];
    }),
  );
}

/** What each status of this server means. */
const MEANINGS: Record<number, string> = {
  201: "Made.",
  303: "The browser is sent on.",
  202: "Begun: it goes on in the background.",
  400: "Not the body or the query that this path takes.",
  401: "Nobody has signed in, and there is no access token.",
  403: "The role does not include this, or the request comes from another site.",
  404: "There is no such person, visit or other thing.",
  409: "It clashes with what is stored, or there is nothing to act on.",
  412: "If-Match names a version that is no longer the present one.",
  413: "Larger than the server takes.",
  415: "Not a workbook or another file that this path takes.",
  421: "The Host is not one that this server answers for.",
  422: "Understood, and not acceptable.",
  429: "Too many at once; Retry-After says when to try again.",
  500: "Something went wrong, and nothing was saved.",
  503: "The database cannot be reached.",
  507: "The disk is full; nothing was saved.",
};

const OF_ALL = [400, 401, 403, 404, 421, 429, 500, 503];
/** Refused before a path is reached: without the keys that a path adds. */
const OF_THE_GATE = [401, 403, 413, 421, 429, 503];
const OF_WRITES = [409, 412, 413, 415, 422, 507];

function refusalsOf(path: ApiPath, verb: Verb) {
  const nameOf = (status: number) =>
    path === "/assign-employee" && !OF_THE_GATE.includes(status) ? "NotAssigned" : "ProblemDetails";
  const statuses = verb === "GET" ? [...OF_ALL, 409, 422] : [...OF_ALL, ...OF_WRITES];
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}${status}` }]),
  );
}

function refusals(name: string) {
  const content = { "application/problem+json": { schema: { $ref: `#/components/schemas/${name}` } } };
  return Object.fromEntries(
    [...OF_ALL, ...OF_WRITES].map((status) => [
      `${name}${status}`,
      { description: MEANINGS[status], content },
    ]),
  );
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
