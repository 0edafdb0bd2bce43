import type { Chance } from "../random";
import { Disk } from "./disk";
import type { DiskCall } from "./disk-call";
import { DATABASE, examine, faultOfBackup, nameOf } from "./examine";
import {
  ALL_ARRIVED,
  BYTES_FIRST,
  byChance,
  type Fate,
  type FoundFiles,
  filesAfterCut,
  NAMES_FIRST,
  ONLY_SYNCED,
} from "./power-cut";
import type { Promised } from "./promises";

/** What a server asked of the disk, and what it had promised by then. */
export interface Recording {
  calls: readonly DiskCall[];
  /** In the order of the answers. */
  promised: readonly Promised[];
  /** How the file was when the server said that it is ready. */
  digestAtStart: string;
}

export interface ReplayOptions {
  chance: Chance;
  /** How many cut points are tried at the least, the most by chance; all of them when it is left out. */
  cuts?: number;
  /** Between which calls the power is cut; anywhere when it is left out. */
  between?: [first: number, last: number];
  /** How many times each cut is tried by chance, besides the fates that always are. */
  chances: number;
  /** Is shown each set of files that was found, such as to start a server from it. */
  onFound?: (files: FoundFiles, promised: number) => void;
}

export interface ReplayReport {
  /** Points at which the power was cut. */
  cuts: number;
  /** Disks found after these: each point with each fate. */
  disks: number;
  /** Of these, different ones. */
  differentDisks: number;
  /** What was promised and not found, or was found damaged or half, in words. */
  lost: string[];
}

/** The product keeps the last ten backups; of those that were promised the newest so many are looked for. */
const BACKUPS_LOOKED_FOR = 5;

/** The fates that every cut is tried with. */
const ALWAYS = [ALL_ARRIVED, ONLY_SYNCED, NAMES_FIRST, BYTES_FIRST];

/** Cuts the power after each call, and looks whether everything promised by then is on the disk, and nothing half. */
export function replay({ calls, promised, digestAtStart }: Recording, options: ReplayOptions): ReplayReport {
  const { chance, onFound } = options;
  let isReady = false;
  const disk = new Disk();
  const points = chosenPoints(calls, options);
  const states = [digestAtStart, ...promised.map(({ digest }) => digest)];
  const report: ReplayReport = { cuts: 0, disks: 0, differentDisks: 0, lost: [] };
  const different = new Set<string>();
  let answered = 0;
  for (const [index, call] of calls.entries()) {
    disk.take(call);
    if (call.kind === "answer") {
      isReady = true;
      if (promised.some(({ request }) => request === call.request)) answered += 1;
    }
    if (!points.has(index)) continue;
    report.cuts += 1;
    const fates = [...ALWAYS, ...Array.from({ length: options.chances }, () => byChance(chance))];
    for (const fate of fates) {
      const files = filesAfterCut(disk, fate);
      report.disks += 1;
      different.add(nameOf(files));
      const faults = faultsOf(files, states, promised.slice(0, answered), isReady);
      report.lost.push(...faults.map((fault) => sentenceFor(fault, index, call, fate)));
      onFound?.(files, answered);
    }
  }
  report.differentDisks = different.size;
  return report;
}

/** Where what was just done weighs most: it is tried whatever chance says. */
const ALWAYS_TRIED: DiskCall["kind"][] = ["rename", "answer"];

function chosenPoints(calls: readonly DiskCall[], options: ReplayOptions): Set<number> {
  const { chance, cuts, between: [first, last] = [0, calls.length] } = options;
  const all = calls.flatMap((_, index) => (index >= first && index <= last ? index : []));
  if (cuts === undefined || cuts >= all.length) return new Set(all);
  const chosen = new Set(all.filter((index) => ALWAYS_TRIED.includes((calls[index] as DiskCall).kind)));
  while (chosen.size < cuts) chosen.add(chance.oneOf(all));
  return chosen;
}

function faultsOf(
  files: FoundFiles,
  states: readonly string[],
  promised: readonly Promised[],
  isReady: boolean,
): string[] {
  const { digest, damage } = examine(files);
  const backups = promised
    .flatMap(({ backup }) => backup ?? [])
    .slice(-BACKUPS_LOOKED_FOR)
    .flatMap((backup) => faultOfBackup(files, backup) ?? []);
  if (damage.length > 0) return [...damage, ...backups];
  // Until the server was ready there was nothing to lose.
  if (!isReady) return backups;
  if (digest === null) return [`there is no ${DATABASE}`, ...backups];
  const state = states.indexOf(digest);
  // What was asked for and not answered yet may be there, or not.
  if (state < 0 || state > promised.length + 1) return ["the rows are as no write left them", ...backups];
  if (state < promised.length)
    return [`${promised[state]?.what} is gone, which was answered as number ${state + 1}`, ...backups];
  return backups;
}

function sentenceFor(fault: string, index: number, call: DiskCall, fate: Fate): string {
  const where = "path" in call ? call.path : call.request;
  return `${fault} (power cut after call ${index}, ${call.kind} ${where}; ${fate.name})`;
}
