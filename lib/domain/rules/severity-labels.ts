import type { Severity } from "./rule";

/** How strict a rule is, as the pages and the log say it. */
export const SEVERITY_LABELS: Record<Severity, string> = {
  block: "Block",
  override: "Ask for a reason",
  warn: "Warn",
  off: "Off",
};
