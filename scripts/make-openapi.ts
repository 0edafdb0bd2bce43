/** `npx tsx scripts/make-openapi.ts`: writes the description of the JSON side anew. A test says when that is due. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describedPaths } from "./lib/described-paths";

const file = join(import.meta.dirname, "../lib/http/openapi.json");
writeFileSync(file, `${JSON.stringify(await describedPaths(), null, 2)}\n`);
