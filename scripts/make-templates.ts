/** Writes the workbooks that the product hands out: `npx tsx scripts/make-templates.ts`. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TEMPLATE_WORKBOOKS } from "@/lib/excel/templates/template-workbooks";

const folder = resolve(import.meta.dirname, "../public");

for (const [name, make] of TEMPLATE_WORKBOOKS) {
  const bytes = make();
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length.toLocaleString("en-GB")} bytes`);
}
