import { expect } from "@playwright/test";
import type { RunningServer } from "../../server";
import type { Answer } from "./ask";
import { dataStatus } from "./calls";
import type { DataStatus, ProblemDetails } from "./contract";
import { rowCounts } from "./file";

/** What no client may ever see: stacks, SQL, names of files and modules. */
const NEVER_SHOWN = [
  /\n\s+at /,
  /node_modules|\.next|webpack|turbopack/i,
  /\.(ts|js|mjs|tsx):\d+/,
  /\b(SELECT|INSERT|UPDATE|DELETE FROM|PRAGMA|CONSTRAINT)\b|sqlite3?_|better-sqlite/,
  /SQLITE_|TypeError|ReferenceError|SyntaxError|\[object /,
  /\/tmp\/|\/dev\/shm\/|\/work\/|\/home\/|rota_operations|\bundefined\b|\bNaN\b/,
];

/** Expects problem+json with this status, whose detail is a plain sentence, and returns it. */
export function expectProblem<Body extends ProblemDetails>(
  answer: Answer<unknown>,
  status: number,
  mustContain: (string | RegExp)[] = [],
): Body {
  expect(answer.status, answer.text).toBe(status);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  const body = answer.body as Body;
  expect(body).toMatchObject({ type: expect.any(String), title: expect.any(String), status });
  expect(body.detail, "a sentence").toMatch(/^["A-Z0-9][^\n]{10,}[.?]$/);
  for (const wanted of mustContain) expect(body.detail).toMatch(wanted);
  for (const secret of NEVER_SHOWN) expect(answer.text).not.toMatch(secret);
  return body;
}

/** The state of a server: what it says, and how many rows each table of its file has. */
export interface State {
  status: DataStatus;
  rows: Record<string, number>;
}

/** What a refused request must not change. Refusals with a meaning may add to the log and the uploads. */
export async function stateOf(
  server: RunningServer,
  recorded: "recorded" | "unrecorded" = "unrecorded",
): Promise<State> {
  const rows = rowCounts(server.databasePath);
  const records = recorded === "recorded" ? ["operations_log", "data_uploads"] : [];
  const kept = Object.entries(rows).filter(([table]) => !records.includes(table));
  return { status: await dataStatus(server), rows: Object.fromEntries(kept) };
}
