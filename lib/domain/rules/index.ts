import { absence } from "./absence";
import { avoid } from "./avoid";
import { certificateValid } from "./certificate-valid";
import { dailyLoad } from "./daily-load";
import { doseGap } from "./dose-gap";
import { genderPreference } from "./gender-preference";
import { homeDistance } from "./home-distance";
import { inactive } from "./inactive";
import { language } from "./language";
import { medicationNurse } from "./medication-nurse";
import { noOverlap } from "./no-overlap";
import { preferred } from "./preferred";
import { requiredRole } from "./required-role";
import type { Rule, RuleId } from "./rule";
import type { FindingOf } from "./severities";
import { shiftMatches } from "./shift-matches";
import { shortVisit } from "./short-visit";
import { travelFits } from "./travel-fits";
import { vehicle } from "./vehicle";
import { weeklyHours } from "./weekly-hours";
import { withinHours } from "./within-hours";

/** The only list of the rules. Each finds what the severity table has a weight for. */
export const RULES: { [Id in RuleId]: Rule<FindingOf<Id>> } = {
  inactive,
  absence,
  "required-role": requiredRole,
  "medication-nurse": medicationNurse,
  "certificate-valid": certificateValid,
  language,
  vehicle,
  "gender-preference": genderPreference,
  preferred,
  avoid,
  "no-overlap": noOverlap,
  "travel-fits": travelFits,
  "home-distance": homeDistance,
  "within-hours": withinHours,
  "shift-matches": shiftMatches,
  "daily-load": dailyLoad,
  "weekly-hours": weeklyHours,
  "short-visit": shortVisit,
  "dose-gap": doseGap,
};
