import description from "./openapi.json";

type Schema = Record<string, unknown>;

interface Described {
  description: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema; description?: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** A method of a path, to be shown. */
export interface Operation {
  verb: string;
  path: string;
}

/** What somebody needs to know to use a method of a path. */
export interface OperationDetails extends Operation {
  /** Who may. */
  who: string;
  inPath: string[];
  query: { name: string; isRequired: boolean; values: string[] | null }[];
  /** A body to begin with; null where the path takes none that is JSON. */
  exampleBody: string | null;
  answers: { status: string; type: string; shape: string }[];
}

const paths = description.paths as unknown as Record<string, Record<string, Described>>;
const schemas = description.components.schemas as unknown as Record<string, Schema>;

/** The browser is sent on, without a body. */
const NOTHING: Record<string, { schema: Schema }> = { "no body": { schema: {} } };

/** Every method of every path, in the order of the paths. */
export const OPERATIONS: readonly Operation[] = Object.entries(paths)
  .flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => ({ verb: verb.toUpperCase(), path })))
  .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

/** One of them in detail, or null. */
export function operationDetails(verb: string, path: string): OperationDetails | null {
  const known = OPERATIONS.find((one) => one.verb === verb && one.path === path);
  const described = known && paths[path]?.[verb.toLowerCase()];
  if (!known || !described) return null;
  const body = described.requestBody?.content["application/json"]?.schema;
  return {
    ...known,
    who: described.description.replace(/^Allowed for: (.*)\.$/, "$1"),
    inPath: described.parameters.filter((one) => one.in === "path").map(({ name }) => name),
    query: described.parameters
      .filter((one) => one.in === "query")
      .map(({ name, required, schema }) => ({ name, isRequired: required, values: valuesOf(schema) })),
    exampleBody: body ? JSON.stringify(exampleOf(body), null, 2) : null,
    answers: Object.entries(described.responses)
      .filter(([, response]) => !("$ref" in response))
      .flatMap(([status, { content = NOTHING }]) =>
        Object.entries(content).map(([type, { schema }]) => ({ status, type, shape: shapeOf(schema) })),
      ),
  };
}

/** The words that a parameter may be, where it is one of a few. */
function valuesOf({ enum: values, const: only }: Schema): string[] | null {
  if (Array.isArray(values)) return values.map(String);
  return only === undefined ? null : [String(only)];
}

/** A value that has the keys that a schema asks for, to be filled in. */
export function exampleOf(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const one = firstOf(schema);
  if (one) return exampleOf(one);
  if (schema.type === "object") {
    const required = (schema.required ?? []) as string[];
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
    const shown = required.length > 0 ? properties.filter(([key]) => required.includes(key)) : properties;
    return Object.fromEntries(shown.map(([key, value]) => [key, exampleOf(value)]));
  }
  if (schema.type === "array") return [exampleOf((schema.items ?? {}) as Schema)];
  if (schema.type === "boolean") return false;
  if (schema.type === "number" || schema.type === "integer")
    return schema.minimum && Number(schema.minimum) > 0 ? schema.minimum : 0;
  return schema.type === "null" ? null : "";
}

const firstOf = ({ anyOf, oneOf, allOf }: Schema) => ((anyOf ?? oneOf ?? allOf) as Schema[] | undefined)?.[0];

/** Levels of named shapes that are spelled out; what lies deeper is named. */
const LEVELS = 3;

/** What a schema describes, as a text with a line for each key. */
export function shapeOf(schema: Schema, indent = "", levels = LEVELS): string {
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
  if (name !== undefined) return levels === 0 ? name : shapeOf(schemas[name] ?? {}, indent, levels - 1);
  const either = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (either) return either.map((one) => shapeOf(one, indent, levels)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.type === "array") return `${shapeOf((schema.items ?? {}) as Schema, indent, levels)}[]`;
  if (schema.type === "object") return objectShape(schema, indent, levels);
  return typeof schema.type === "string" ? schema.type : "anything";
}

function objectShape(
  { properties = {}, required = [], additionalProperties }: Schema,
  indent: string,
  levels: number,
): string {
  const deeper = `${indent}  `;
  const lines = Object.entries(properties as Record<string, Schema>).map(([key, value]) => {
    const mark = (required as string[]).includes(key) ? "" : "?";
    return `${deeper}${key}${mark}: ${shapeOf(value, deeper, levels)}`;
  });
  if (typeof additionalProperties === "object" && additionalProperties !== null)
    lines.push(`${deeper}…: ${shapeOf(additionalProperties as Schema, deeper, levels)}`);
  return lines.length === 0 ? "object" : `{\n${lines.join("\n")}\n${indent}}`;
}
