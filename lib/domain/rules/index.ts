import { certificateValid } from "./certificate-valid";
import { inactive } from "./inactive";
import { language } from "./language";
import { medicationNurse } from "./medication-nurse";
import { noOverlap } from "./no-overlap";
import { requiredRole } from "./required-role";
import type { Rule, RuleId } from "./rule";
import type { FindingOf } from "./severities";
import { vehicle } from "./vehicle";
import { withinHours } from "./within-hours";

/** The only list of the rules. Each finds what the severity table has a weight for. */
export const RULES: { [Id in RuleId]: Rule<FindingOf<Id>> } = {
  inactive,
  "required-role": requiredRole,
  "medication-nurse": medicationNurse,
  "certificate-valid": certificateValid,
  language,
  vehicle,
  "no-overlap": noOverlap,
  "within-hours": withinHours,
};
