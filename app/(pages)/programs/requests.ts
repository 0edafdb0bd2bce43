import type { OperationDetails } from "@/lib/http/api-reference";

/** A request as it was filled in. */
export interface FilledIn {
  verb: string;
  path: string;
  /** Null where the path takes none. */
  body: string | null;
}

/** What came of it. */
export interface Tried {
  /** The status, the type and how much it was. */
  summary: string;
  text: string;
}

/** The path with what was filled in; what is left out is left out. */
export function addressOf(
  { path, inPath, query }: OperationDetails,
  values: Readonly<Record<string, string>>,
): string {
  const filled = inPath.reduce(
    (text, name) => text.replace(`{${name}}`, values[name] ? encodeURIComponent(values[name]) : `{${name}}`),
    path,
  );
  const given = query.filter(({ name }) => values[name]).map(({ name }) => [name, values[name] as string]);
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given)}`;
}

/** The same request for a terminal. */
export function curlLine({ verb, path, body }: FilledIn, host: string, needsToken: boolean): string {
  const parts = ["curl"];
  if (verb !== "GET") parts.push("-X", verb);
  if (needsToken) parts.push("-H", quoted("authorization: Bearer <token>"));
  if (body !== null) parts.push("-H", quoted("content-type: application/json"), "-d", quoted(body));
  return [...parts, quoted(`http://${host}${path}`)].join(" ");
}

/** For a POSIX shell: a quote within is closed, written and opened again. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
