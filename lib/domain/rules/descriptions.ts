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
    findings: { inactive: "The carer or the patient is inactive, or has left the list." },
  },
  absence: { name: "Not off", findings: { off: "The carer is off sick, on leave or in training." } },
  "required-role": {
    name: "Role asked for",
    findings: { "below-role": "The carer is below the role that the request asks for." },
  },
  "medication-nurse": {
    name: "Medication by a nurse",
    findings: { "not-a-nurse": "The visit involves medication, and the carer is not a nurse." },
    whyFixed: "Medication given by somebody who may not give it is a danger to the patient.",
  },
  "certificate-valid": {
    name: "Certificate",
    findings: {
      expired: "The carer's certificate has run out by the day of the visit.",
      "not-recorded": "No certificate date is recorded for the carer.",
    },
    whyFixed: "Nobody is sent with a certificate that has run out (CQC Regulation 18).",
  },
  language: {
    name: "Language",
    findings: {
      "not-spoken": "The carer speaks none of the patient's languages.",
      "demanded-not-spoken": "The carer does not speak the language that the request asks for.",
    },
  },
  vehicle: { name: "Car", findings: { "no-car": "The request asks for a car, and the carer has none." } },
  "gender-preference": {
    name: "Wished gender",
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
    whyFixed: "Nobody is in two places at once.",
  },
  "travel-fits": {
    name: "Travel fits",
    findings: {
      "too-late": "The gap before or after the visit is shorter than the way.",
      "far-apart": "The way between two visits takes more than 45 minutes.",
    },
  },
  "within-hours": {
    name: "Working hours",
    findings: {
      outside: "The visit is outside of the carer's working hours.",
      "day-off": "The visit is on a weekday that the carer does not work.",
      "not-recorded": "No working hours are recorded for the carer.",
    },
  },
  "shift-matches": {
    name: "Named shift",
    findings: { "outside-shift": "The visit is outside of the carer's named shifts." },
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
        "The visit lasts under 30 minutes, which is not agreed or is given by somebody new to the patient.",
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
