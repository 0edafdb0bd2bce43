import type { ProblemBody } from "@/lib/http/problem";

/** What the server said: the value, or its refusal in the words that coordinators are shown. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: ProblemBody };

const UNREACHABLE =
  "The server could not be reached, so it is not known whether anything was stored. Check that it is running and look at the list before you try again.";
const UNREADABLE =
  "The server's answer could not be read. Load the page again to see what is stored before you try again.";

/** The one way in which a page changes anything: a POST to the JSON side. Never throws. */
export async function post<Value>(path: string, body?: FormData | object): Promise<Answer<Value>> {
  let response: Response;
  try {
    response = await fetch(path, { method: "POST", cache: "no-store", ...encoded(body) });
  } catch {
    return refused(0, UNREACHABLE);
  }
  try {
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: answer as Value };
    return isProblem(answer) ? { ok: false, problem: answer } : refused(response.status, UNREADABLE);
  } catch {
    return refused(response.status, UNREADABLE);
  }
}

/** A refusal that the browser itself makes, in the shape of the server's. */
export function refused(status: number, detail: string): Answer<never> {
  return { ok: false, problem: { type: "about:blank", title: "", status, detail } };
}

function encoded(body: FormData | object | undefined): RequestInit {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

function isProblem(answer: unknown): answer is ProblemBody {
  return typeof answer === "object" && answer !== null && "detail" in answer;
}
