/**
 * Measures what reading each hostile file costs the server: `node e2e/workbooks/measure.mjs [part of a name …]`.
 * Each file has a process of its own, with the reader's real worker; the bundle goes to a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "rota-measure-"));
const program = join(folder, "measure-one.mjs");
try {
  await build({
    entryPoints: [join(root, "e2e/workbooks/measure-one.ts"), join(root, "lib/excel/worker.ts")],
    ...{ outdir: folder, entryNames: "[name]", outExtension: { ".js": ".mjs" }, alias: { "@": root } },
    ...{ bundle: true, platform: "node", format: "esm", target: "node20" },
  });
  // The worker's file stands beside the program, under the name that it has now.
  writeFileSync(program, readFileSync(program, "utf8").replace("./worker.ts", "./worker.mjs"));
  const run = (name) =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", program, name], { encoding: "utf8" }));
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : [""];
  const names = run("--list").filter((name) => wanted.some((part) => name.includes(part)));
  console.log("    ms  lag  +MB  size     file → outcome");
  for (const name of names) {
    const { ms, lagMs, growthMb, size, outcome, reports } = run(name);
    const numbers = [String(ms).padStart(6), String(lagMs).padStart(4), String(growthMb).padStart(4)];
    console.log(`${numbers.join(" ")}  ${size.padEnd(8)} ${name} → ${outcome} (${reports} reports)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
