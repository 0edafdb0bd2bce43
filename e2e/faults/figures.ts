import { test } from "@playwright/test";

/** What a fault was found to do, for the table that `npm run faults` prints. */
export interface FaultFigures {
  /** The fault in a few words: "kill -9 under load (wal)". */
  fault: string;
  /** How often it was injected. */
  tried: number;
  /** After how many of these the server answered rightly or with an honest error, and all that it had acknowledged was there. */
  survived: number;
  /** Acknowledged writes that were not in the file afterwards. */
  lost: number;
  /** What else was counted: "4,211 acknowledged writes". */
  counted?: string;
}

/** The kind of annotation that carries figures from a test to the reporter. */
export const FIGURES = "fault figures";

/** Notes what this test found; called once all its expectations held. */
export function noteFigures(figures: FaultFigures): void {
  test.info().annotations.push({ type: FIGURES, description: JSON.stringify(figures) });
}

/**
 * How often a fault is injected: a part of the full number in `npm test`, which has other things to do, the
 * full number in `npm run faults`.
 */
export const times = ({ test: part, campaign }: { test: number; campaign: number }): number =>
  process.env.FAULT_CAMPAIGN === "full" ? campaign : part;
