import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Verb } from "@/lib/http/access";
import type { CheckedPaths } from "@/lib/http/describe-paths";
import type { RequestSchemas } from "@/lib/http/route";

const folder = join(import.meta.dirname, "../../app/(api)");
export const VERBS: readonly Verb[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The file of each path of the JSON side. */
export const ROUTE_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/route.ts") && !file.startsWith("unknown-path"))
    .sort()
    .map((file) => [
      `/${file.replace(/\/route\.ts$/, "").replaceAll(/\[([^\]]+)\]/g, "{$1}")}`,
      join(folder, file),
    ]),
);

type Handlers = Record<Verb, { schemas?: RequestSchemas }>;

/** The schemas of every path, read out of the routes themselves. */
export async function checkedPaths(): Promise<CheckedPaths> {
  const paths: CheckedPaths = {};
  for (const [path, file] of Object.entries(ROUTE_FILES)) {
    const handlers = (await import(file)) as Handlers;
    const own = VERBS.flatMap((verb) => {
      const { schemas } = handlers[verb];
      return schemas ? [[verb, schemas] as const] : [];
    });
    paths[path] = Object.fromEntries(own);
  }
  return paths;
}
