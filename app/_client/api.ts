import type { ProblemBody } from "@/lib/http/problem";
import { problemInWords } from "./problem-words";

/** What the server said: the value, or its refusal in the words that coordinators are shown. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: ProblemBody };

const UNREACHABLE =
  "The server could not be reached, so it is not known whether anything was saved. Check that it is running and look at the list before you try again.";
const UNREADABLE =
  "The server's answer could not be read. Load the page again to see what was saved before you try again.";

interface Sending {
  body?: FormData | object;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** The one way in which a page asks the JSON side for anything, and changes anything. Never throws. */
export async function send<Value>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  sending: Sending = {},
): Promise<Answer<Value>> {
  const response = await ask(method, path, sending);
  if (!response) return refused(0, UNREACHABLE);
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  try {
    return { ok: true, value: (await response.json()) as Value };
  } catch {
    return refused(response.status, UNREADABLE);
  }
}

export const post = <Value>(path: string, body?: FormData | object) => send<Value>("POST", path, { body });

/** A file that the server answers with. Never throws. */
export async function fetchFile(
  method: "GET" | "POST",
  path: string,
  body?: FormData,
): Promise<Answer<File>> {
  const response = await ask(method, path, { body });
  if (!response) return refused(0, UNREACHABLE);
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  const name = named ? decodeURIComponent(named) : (path.split("/").at(-1) ?? "workbook");
  try {
    return { ok: true, value: new File([await response.arrayBuffer()], name) };
  } catch {
    return refused(response.status, UNREADABLE);
  }
}

/** A refusal that the browser itself makes, in the shape of the server's. */
export function refused(status: number, detail: string): Answer<never> {
  return { ok: false, problem: { type: "about:blank", title: "", status, detail } };
}

async function ask(method: string, path: string, { body, headers, signal }: Sending) {
  try {
    const isForm = body instanceof FormData;
    const json: Record<string, string> = body && !isForm ? { "content-type": "application/json" } : {};
    return await fetch(path, {
      method,
      cache: "no-store",
      signal,
      headers: { ...json, ...headers },
      body: body && !isForm ? JSON.stringify(body) : body,
    });
  } catch {
    return null;
  }
}

async function problemOf(response: Response): Promise<ProblemBody> {
  const unreadable: ProblemBody = {
    type: "about:blank",
    title: "",
    status: response.status,
    detail: UNREADABLE,
  };
  try {
    const answer: unknown = await response.json();
    return isProblem(answer) ? { ...answer, detail: problemInWords(answer) } : unreadable;
  } catch {
    return unreadable;
  }
}

function isProblem(answer: unknown): answer is ProblemBody {
  return typeof answer === "object" && answer !== null && "detail" in answer;
}
