import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../../lib/optimise/model/problem";
import type { Solution } from "../../lib/optimise/model/solution";
import { checkMankowska, writeMankowska } from "./check-mankowska";
import { checkUhhc } from "./check-uhhc";
import { type Mankowska, mankowskaProblem } from "./mankowska";
import { checkSolomon, readSolomon, solomonProblem, writeSolomon } from "./solomon";
import { type Uhhc, uhhcProblem, writeUhhc } from "./uhhc";
import { weekProblem } from "./week";
import type { Checked } from "./written";

/** An instance of any of the sets, read, with the way back. */
export interface Instance {
  readonly name: string;
  readonly set: "mankowska" | "uhhc" | "solomon" | "week";
  readonly problem: Problem;
  /** The solution as the set writes it, and what the set's own checker says of that text. */
  readonly write: (
    solution: Solution,
    cost: number,
  ) => { readonly text: string; readonly checked: Checked | null };
}

/**
 * Reads an instance: a file of one of the three sets, `archive.tar.xz/member`, or `week-1000` for a generated
 * week of so many visits (`week-1000-7` for its seventh seed).
 */
export function readInstance(path: string): Instance {
  const week = /^week-(\d+)(?:-(\d+))?$/.exec(path);
  if (week) return weekInstance(path, Number(week[1]), Number(week[2] ?? 1));
  const file = unpacked(path);
  const name = basename(path).replace(/\.(json|vrptw)$/, "");
  const text = readFileSync(file, "utf8");
  if (!text.trimStart().startsWith("{")) return solomonInstance(text);
  const json = JSON.parse(text) as Mankowska | Uhhc;
  return "caregivers" in json ? uhhcInstance(name, json) : mankowskaInstance(name, json);
}

/** A member of a packed set is unpacked into a temporary folder. */
function unpacked(path: string): string {
  const at = path.indexOf(".tar.xz/");
  if (at < 0 || existsSync(path)) return path;
  const archive = path.slice(0, at + ".tar.xz".length);
  const folder = mkdtempSync(join(tmpdir(), "optimise-"));
  execFileSync("tar", ["-xJf", archive, "-C", folder]);
  const wanted = basename(path);
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (basename(entry) === wanted || basename(entry) === `${wanted}.json`) return join(folder, entry);
  throw new Error(`${archive} has no ${wanted}. List its members with: tar -tJf ${archive}`);
}

/** The instances of a folder, or of a packed set, in the order of their names. */
export function listInstances(path: string): string[] {
  if (!path.endsWith(".tar.xz"))
    return readdirSync(path)
      .sort(byNumber)
      .map((name) => join(path, name));
  const folder = mkdtempSync(join(tmpdir(), "optimise-"));
  execFileSync("tar", ["-xJf", path, "-C", folder]);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort(byNumber)
    .map((name) => join(folder, name));
}

const byNumber = (one: string, other: string): number => one.localeCompare(other, "en", { numeric: true });

function mankowskaInstance(name: string, json: Mankowska): Instance {
  return {
    name,
    set: "mankowska",
    problem: mankowskaProblem(json),
    write(solution) {
      const routes = writeMankowska(json, solution);
      return { text: JSON.stringify({ routes }), checked: checkMankowska(json, routes) };
    },
  };
}

function uhhcInstance(name: string, json: Uhhc): Instance {
  return {
    name,
    set: "uhhc",
    problem: uhhcProblem(json),
    write(solution) {
      const routes = writeUhhc(json, solution);
      return { text: JSON.stringify({ routes }), checked: checkUhhc(json, routes) };
    },
  };
}

function solomonInstance(text: string): Instance {
  const instance = readSolomon(text);
  return {
    name: instance.name,
    set: "solomon",
    problem: solomonProblem(instance),
    write(solution, cost) {
      const written = writeSolomon(solution, cost);
      return { text: written, checked: checkSolomon(instance, written) };
    },
  };
}

function weekInstance(name: string, visits: number, seed: number): Instance {
  return {
    name,
    set: "week",
    problem: weekProblem(visits, seed),
    write: ({ route, start, breakStart }) => ({
      text: JSON.stringify({ route: [...route], start: [...start], breakStart: [...breakStart] }),
      checked: null,
    }),
  };
}

/** Writes a solution, making no folder. */
export function writeOut(path: string, text: string): void {
  if (!existsSync(dirname(path)))
    throw new Error(`The folder ${dirname(path)} does not exist. Make it first.`);
  writeFileSync(path, text);
}
