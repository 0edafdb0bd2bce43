import { RULE_IDS, type RuleId } from "./rule";
import type { FindingOf } from "./severities";

/** A rule as coordinators are told of it. */
export interface RuleDescription<Key extends string = string> {
  /** A few words that name it. */
  name: string;
  /** What each of its findings says, one plain sentence. */
  findings: Record<Key, string>;
  /** Why nobody changes the weight of those that are fixed; only where some are. */
  whyFixed?: string;
}

/** Every rule and every finding in plain words, in the order in which the pages list them. */
export const RULE_DESCRIPTIONS: { [Id in RuleId]: RuleDescription<FindingOf<Id>> } = {
  inactive: {
    name: "On the rota",
    findings: { inactive: "The carer or the patient is inactive or archived." },
  },
  absence: { name: "Absence", findings: { off: "The carer is off sick, on leave or in training." } },
  "required-role": {
    name: "Role asked for",
    findings: { "below-role": "The carer is below the role that the request asks for." },
  },
  "medication-nurse": {
    name: "Medication by a nurse",
    findings: { "not-a-nurse": "The visit involves medication, and the carer is not a nurse." },
    whyFixed: "Medication given by an untrained carer is a danger to the patient.",
  },
  "certificate-valid": {
    name: "Certificate",
    findings: {
      expired: "The carer's certificate has expired by the day of the visit.",
      "not-recorded": "No certificate date is recorded for the carer.",
    },
    whyFixed: "No carer works with an expired certificate (CQC Regulation 18).",
  },
  language: {
    name: "Language",
    findings: {
      "not-spoken": "The carer does not speak any of the patient's languages.",
      "demanded-not-spoken": "The carer does not speak the language that the request asks for.",
    },
  },
  vehicle: { name: "Car", findings: { "no-car": "The request asks for a car, and the carer has none." } },
  "gender-preference": {
    name: "Preferred gender",
    findings: {
      "demanded-not-met": "The visit asks for a carer of another gender.",
      "must-not-met": "The patient must have a carer of another gender.",
      "prefer-not-met": "The patient prefers a carer of another gender.",
    },
  },
  preferred: {
    name: "Preferred carers",
    findings: {
      "must-be-another": "The patient must have certain carers, and this is none of them.",
      "prefers-another": "The patient prefers certain carers, and this is none of them.",
    },
  },
  avoid: {
    name: "Carers to avoid",
    findings: {
      "must-avoid": "The patient must not be visited by this carer.",
      "prefers-to-avoid": "The patient would rather not be visited by this carer.",
    },
  },
  "no-overlap": {
    name: "Not in two places",
    findings: { "carer-booked": "The carer is booked for another visit at that time." },
    whyFixed: "A carer cannot be in two places at once.",
  },
  "travel-fits": {
    name: "Travel fits",
    findings: {
      "too-late": "The gap before or after the visit is shorter than the travel time.",
      "far-apart": "Travel between two visits takes more than 45 minutes.",
    },
  },
  "home-distance": {
    name: "Travel from home",
    findings: {
      "too-far":
        "Travel from home to the first visit of the run, or home from the last, takes longer than the limit of the branch or of the carer.",
      far: "Travel from home to the first visit of the run, or home from the last, takes long.",
    },
  },
  "within-hours": {
    name: "Working hours",
    findings: {
      outside: "The visit is outside the carer's working hours.",
      "day-off": "The visit is on a weekday that the carer does not work.",
      "not-recorded": "No working hours are recorded for the carer.",
    },
  },
  "shift-matches": {
    name: "Named shift",
    findings: { "outside-shift": "The visit is outside the carer's shifts." },
  },
  "daily-load": {
    name: "Visits a day",
    findings: {
      "too-many": "The carer has as many visits that day as they may have (8, or their own limit).",
    },
  },
  "weekly-hours": {
    name: "Hours, rest and breaks",
    findings: {
      "over-48-hours": "The carer would work more than 48 hours in the week.",
      "over-most-hours": "The carer would work more hours in the week than they agreed to at most.",
      "short-rest": "The carer would rest less than 11 hours between two working days.",
      "no-break": "The carer would work more than 6 hours without a break of 20 minutes.",
    },
  },
  "short-visit": {
    name: "Visits under 30 minutes",
    findings: {
      "under-30-minutes":
        "The visit lasts under 30 minutes, which is not agreed or is given by a carer who is new to the patient.",
    },
  },
  "dose-gap": {
    name: "Time between doses",
    findings: { "too-close": "Two medication visits of the patient are less than 4 hours apart." },
  },
};

const isRule = (id: string): id is RuleId => (RULE_IDS as readonly string[]).includes(id);

/** The few words that name a rule; an id that no rule has (any more) stands for itself. */
export const ruleName = (id: string): string => (isRule(id) ? RULE_DESCRIPTIONS[id].name : id);
