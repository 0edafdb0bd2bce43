import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Verb } from "@/lib/http/access";
import type { CheckedPaths } from "@/lib/http/describe-paths";
import type { RequestSchemas } from "@/lib/http/route";

const folder = join(import.meta.dirname, "../../app/(api)");
const VERBS: readonly Verb[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

type Handlers = Record<Verb, { schemas?: RequestSchemas }>;

/** The schemas of every path, read out of the routes themselves. */
export async function checkedPaths(): Promise<CheckedPaths> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/route.ts") && !file.startsWith("unknown-path"))
    .sort();
  const paths: CheckedPaths = {};
  for (const file of files) {
    const path = `/${file.replace(/\/route\.ts$/, "").replaceAll(/\[([^\]]+)\]/g, "{$1}")}`;
    const handlers = (await import(join(folder, file))) as Handlers;
    const own = VERBS.flatMap((verb) => {
      const { schemas } = handlers[verb];
      return schemas ? [[verb, schemas] as const] : [];
    });
    paths[path] = Object.fromEntries(own);
  }
  return paths;
}
