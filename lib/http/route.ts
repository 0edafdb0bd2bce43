import type { z } from "zod";
import { type Identity, identityOf } from "@/lib/auth/identity";
import { seesSensitive } from "./access";
import { actorOf } from "./actor";
import { problemBody, problemResponse, responseTo } from "./problem";
import { checked, LARGEST_BODY, readJson, refuseDeclaredSize } from "./read-body";
import { withoutSensitive } from "./without-sensitive";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
const METHODS: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** What a handler receives: the parsed and checked request, and its actor. */
export interface Asked<Body = undefined, Query = undefined> {
  request: Request;
  body: Body;
  query: Query;
  actor: string;
  /** Who asks, as the gate found out. */
  identity: Identity;
}

/** A method of a path. The result of `handle` becomes JSON; a `Response` is sent as it is. */
interface MethodHandler<Answer = unknown> {
  answer(request: Request): Promise<Response>;
  schemas: RequestSchemas;
  /** For the compiler alone: what the description of the paths says of its answers is read from here. */
  readonly answers?: Answer;
}

/** What a method checks its requests with, for their description. */
export interface RequestSchemas {
  body?: z.ZodType;
  query?: z.ZodType;
}

type Handler = (request: Request) => Promise<Response>;
type Methods = Partial<Record<Method, MethodHandler>>;
type PathHandlers<Own extends Methods> = Record<Method | "HEAD" | "OPTIONS", Handler> & {
  [Name in keyof Own]: { readonly answers?: Own[Name] extends MethodHandler<infer Answer> ? Answer : never };
};

interface Options<BodySchema extends z.ZodType, QuerySchema extends z.ZodType> {
  body?: BodySchema;
  query?: QuerySchema;
  /** Keys that this path adds to each of its problems. */
  problemKeys?: (detail: string) => object;
}

/** Parse → one call → reply: a method of a path, with whatever it throws turned into problem+json. */
export function method<
  BodySchema extends z.ZodType = z.ZodUndefined,
  QuerySchema extends z.ZodType = z.ZodUndefined,
  Answer = unknown,
>(
  options: Options<BodySchema, QuerySchema>,
  handle: (asked: Asked<z.output<BodySchema>, z.output<QuerySchema>>) => Answer,
): MethodHandler<Awaited<Answer>> {
  return {
    schemas: { body: options.body, query: options.query },
    async answer(request) {
      try {
        if (request.body !== null) refuseDeclaredSize(request.headers, LARGEST_BODY());
        const query = options.query
          ? checked(parametersOf(new URL(request.url)), options.query, "query")
          : undefined;
        const body = options.body ? await readJson(request, options.body) : undefined;
        const asked = {
          request,
          body,
          query,
          get actor() {
            return actorOf(request.headers);
          },
          get identity() {
            return identityOf(request.headers);
          },
        };
        const answer = await handle(asked as Asked<z.output<BodySchema>, z.output<QuerySchema>>);
        return reply(seesSensitive(asked.identity) ? answer : withoutSensitive(answer));
      } catch (error) {
        return responseTo(error, options.problemKeys);
      }
    },
  };
}

/** The handlers of one path for Next to export: its methods, and an honest 405 for every other. */
export function route<Own extends Methods>(methods: Own): PathHandlers<Own> {
  const allowed = METHODS.filter((name) => methods[name]);
  const allow = [...allowed, ...(methods.GET ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const refuse: Handler = async () =>
    problemResponse(problemBody(405, "Method not allowed", `This path answers ${allow}. Use one of these.`), {
      allow,
    });
  const preflight: Handler = async () =>
    new Response(null, { status: 204, headers: { allow, "access-control-allow-methods": allow } });
  const handlerOf = (name: Method): Handler => {
    const own: MethodHandler | undefined = methods[name];
    return own ? Object.assign(own.answer.bind(own), { schemas: own.schemas }) : refuse;
  };
  const handlers: Record<Method | "HEAD" | "OPTIONS", Handler> = {
    GET: handlerOf("GET"),
    POST: handlerOf("POST"),
    PUT: handlerOf("PUT"),
    PATCH: handlerOf("PATCH"),
    DELETE: handlerOf("DELETE"),
    HEAD: handlerOf("GET"),
    OPTIONS: preflight,
  };
  return handlers as PathHandlers<Own>;
}

function reply(answer: unknown): Response {
  if (answer instanceof Response) return answer;
  return new Response(JSON.stringify(answer), {
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  });
}

/** A parameter that is given twice becomes an array, which the schema refuses. */
function parametersOf(url: URL): Record<string, string | string[]> {
  const keys = new Set(url.searchParams.keys());
  return Object.fromEntries(
    [...keys].map((key) => {
      const values = url.searchParams.getAll(key);
      return [key, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
