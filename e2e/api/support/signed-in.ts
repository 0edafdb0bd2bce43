import { expect } from "@playwright/test";
import type { RunningServer } from "../../server";
import { type Answer, ask, get, type Place, post } from "./ask";

export const PASSWORD = "river stone lamp seven";
export const MANAGER = { name: "Niamh Thurne", email: "niamh@example.org", password: PASSWORD };

/** The cookies of an answer as a browser sends them back. */
export const cookiesOf = ({ headers }: Answer<unknown>): string =>
  (headers["set-cookie"] ?? "")
    .split(/,(?=\s*rota\.)/)
    .map((cookie) => cookie.split(";", 1)[0]?.trim() ?? "")
    .filter((cookie) => cookie !== "" && !cookie.endsWith("="))
    .join("; ");

/** The code that a server printed when it started. */
export const codeOf = (server: RunningServer): string =>
  /enter this code: (\S+)/.exec(server.output())?.[1] ?? "";

/** Sets sign-in up and returns the cookies of the first manager. */
export async function setUp(server: RunningServer): Promise<string> {
  const code = codeOf(server);
  const answer = await post(server, "/sign-in-set-up", code === "" ? MANAGER : { ...MANAGER, code });
  expect(answer.status, answer.text).toBe(200);
  return cookiesOf(answer);
}

export const signIn = (place: Place, email: string, password = PASSWORD, headers = {}) =>
  post<{ signed_in: boolean; needs_code: boolean }>(place, "/sessions", { email, password }, headers);

/** Adds a person with a password, and signs them in. */
export async function newPerson(
  place: Place,
  manager: string,
  role: string,
  employeeId: string | null = null,
): Promise<{ id: string; email: string; cookie: string }> {
  const email = `${role}${employeeId ?? ""}@example.org`.toLowerCase();
  const entry = { name: `The ${role}`, email, role, employee_id: employeeId };
  const { body, status, text } = await post<{ id: string; code: string }>(place, "/users", entry, {
    cookie: manager,
  });
  expect(status, text).toBe(201);
  const chosen = await post(place, "/password-codes", { code: body.code, password: PASSWORD });
  expect(chosen.status, chosen.text).toBe(200);
  const answer = await signIn(place, email);
  expect(answer.status, answer.text).toBe(200);
  return { id: body.id, email, cookie: cookiesOf(answer) };
}

/** Makes an access token and returns its secret. */
export async function newToken(
  place: Place,
  manager: string,
  role: string,
  more: Record<string, unknown> = {},
): Promise<{ id: number; secret: string }> {
  const entry = { name: `Program as ${role}`, role, ...more };
  const answer = await post<{ id: number; secret: string }>(place, "/access-tokens", entry, {
    cookie: manager,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** The head of an answer alone: streams are not waited for. */
export async function statusOf(
  place: Place,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  const body = method === "GET" ? undefined : '{"not":"valid"}';
  const stop = new AbortController();
  const answer = await fetch(`${place.url}${path}`, {
    method,
    body,
    redirect: "manual",
    signal: stop.signal,
    headers: { ...(body ? { "content-type": "application/json" } : {}), ...headers },
  });
  stop.abort();
  return answer.status;
}

export { ask, get, post };
