import type { ShortVisitRule } from "@/lib/domain/short-visit-rule";
import type { CivilDate } from "@/lib/domain/time";

/** What a number of a report counts. */
export type Unit = "count" | "percent" | "minutes" | "hours" | "pounds" | "miles";

/** Whose pages the ids open. */
export type IdKind = "visit" | "employee" | "patient";

/** One number, how it is counted, and what is behind it. */
export interface Figure {
  key: string;
  label: string;
  /** Null where there is nothing to count. */
  value: number | null;
  unit: Unit;
  /** One sentence. */
  how: string;
  ids?: { of: IdKind; ids: (number | string)[] };
}

export interface ReportColumn {
  key: string;
  label: string;
  /** Left out for text. */
  unit?: Unit;
  /** How it is counted, in one sentence, where no figure of the report says so. */
  how?: string;
  /** Under which key of the row the id is whose page the cell opens. */
  link?: { of: IdKind; id: string };
  /** Under which key of the row the day or the time is that the cell says in words: exports hold it as a real date. */
  exact?: { key: string; kind: "date" | "datetime"; label?: string };
}

export type ReportRow = Record<string, string | number | null>;

export interface ReportTable {
  key: string;
  title: string;
  columns: ReportColumn[];
  rows: ReportRow[];
}

export type Tone = "good" | "bad" | "care" | "note";

/** Stacked bars; the table beside them says the same. */
export interface Chart {
  title: string;
  /** What the bars are of: "Day". */
  by: string;
  unit: Unit;
  series: { key: string; label: string; tone: Tone }[];
  bars: { label: string; values: Record<string, number>; date?: CivilDate }[];
}

export const REPORT_NAMES = [
  "coverage",
  "continuity",
  "short-visits",
  "medication",
  "hours",
  "lateness",
  "absence",
  "overrides",
  "certificates",
] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

/** What is known of one question and period. */
export interface Report {
  report: ReportName;
  title: string;
  /** What it answers and what it does not, in a sentence or two. */
  about: string;
  from: CivilDate;
  /** Not included. */
  until: CivilDate;
  /** The rule that the figures are held against, where the nations of the UK have different ones. */
  rule?: ShortVisitRule;
  figures: Figure[];
  chart: Chart | null;
  tables: ReportTable[];
}

/** A share in per cent to one decimal; null of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;

/** To two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export const hoursOf = (minutes: number): number => rounded(minutes / 60);
