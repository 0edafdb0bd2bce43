import { expect, test } from "vitest";
import { KNOWN } from "./properties.test-data";
import { understand } from "./understand";

/** A Monday. */
const NOW = "2026-11-30T08:00";
const intentOf = (sentence: string) => {
  const [visit, ...others] = understand(sentence, KNOWN, NOW);
  expect(others).toEqual([]);
  expect(visit!.questions.length).toBe(1);
  return visit!.otherIntent;
};

test.each([
  ["Sarah Johnson is off sick", "sick", null, null],
  ["Sarah Johnson has rung in sick", "sick", null, null],
  ["Sarah Johnson rang in sick this morning", "sick", "2026-11-30", "2026-11-30"],
  ["Sarah Johnson called in sick today", "sick", "2026-11-30", "2026-11-30"],
  ["E002 is off sick tomorrow", "sick", "2026-12-01", "2026-12-01"],
  ["Sarah Johnson can't come in tomorrow", "sick", "2026-12-01", "2026-12-01"],
  ["Sarah Johnson is on leave from Thursday to Saturday", "leave", "2026-12-03", "2026-12-05"],
  ["Sarah Johnson is on holiday next week", "leave", "2026-12-07", "2026-12-13"],
  ["Sarah Johnson is off until Thursday", "sick", null, "2026-12-03"],
  ["Sarah Johnson can't do Thursday", "sick", "2026-12-03", "2026-12-03"],
  ["Sarah Johnson wants Friday off", "leave", "2026-12-04", "2026-12-04"],
  ["book Sarah Johnson off on Friday", "leave", "2026-12-04", "2026-12-04"],
  ["Sarah Johnson is on holiday for a fortnight from Monday", "leave", "2026-11-30", "2026-12-13"],
  ["Sarah Johnson is off sick for 3 days from tomorrow", "sick", "2026-12-01", "2026-12-03"],
  ["Sarah Johnson is off sick from tomorrow for 3 days until Friday", "sick", "2026-12-01", "2026-12-04"],
  ["Sarah Johnson is ill and needs tomorrow off", "sick", "2026-12-01", "2026-12-01"],
])("%j tells of an absence", (sentence, absence, from, last) => {
  expect(intentOf(sentence)).toEqual({ kind: "absence", employeeId: "E002", absence, from, last });
});

const NOT_SAID = {
  patientId: null,
  employeeId: null,
  services: [],
  date: null,
  startTime: null,
  window: null,
};
const LUNCH = { from: "12:00", to: "14:00" };

test.each([
  [
    "cancel P003's lunch visit tomorrow",
    { patientId: "P003", services: ["meal_prep"], date: "2026-12-01", window: LUNCH },
  ],
  ["Cancel Mary's lunch visit", { patientId: "P001", services: ["meal_prep"], window: LUNCH }],
  ["no cleaning for Mary Thompson tomorrow", { patientId: "P001", date: "2026-12-01" }],
  ["Mary doesn't need tea today", { patientId: "P001", date: "2026-11-30" }],
  ["Mary's family will do lunch tomorrow", { patientId: "P001", date: "2026-12-01" }],
  [
    "P009 no longer needs exercise on Thursday at 9",
    { patientId: "P009", services: ["exercise"], date: "2026-12-03", startTime: "09:00" },
  ],
  [
    "please cancel Emma's visit to P001 tomorrow",
    { patientId: "P001", employeeId: "E004", date: "2026-12-01" },
  ],
])("%j cancels a visit", (sentence, visit) => {
  const none = { date: null, startTime: null };
  expect(intentOf(sentence)).toEqual({ kind: "cancel", visit: { ...NOT_SAID, ...visit }, to: none });
});

test.each([
  ["move it to 3", {}, { startTime: "15:00" }],
  ["move it to 3pm", {}, { startTime: "15:00" }],
  ["move it to half past two", {}, { startTime: "14:30" }],
  ["Move P011's cleaning to tomorrow", { patientId: "P011", services: ["cleaning"] }, { date: "2026-12-01" }],
  [
    "Move P011's cleaning from Thursday at 9 to Friday at 15:00",
    { patientId: "P011", services: ["cleaning"], date: "2026-12-03", startTime: "09:00" },
    { date: "2026-12-04", startTime: "15:00" },
  ],
  [
    "P001's exercise tomorrow at 9 needs moving to 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "09:00" },
    { startTime: "10:00" },
  ],
  [
    "Make P001's exercise tomorrow at 10 instead of 9",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "09:00" },
    { startTime: "10:00" },
  ],
])("%j changes a visit", (sentence, visit, to) => {
  expect(intentOf(sentence)).toEqual({
    kind: "change",
    visit: { ...NOT_SAID, ...visit },
    to: { date: null, startTime: null, ...to },
  });
});

test.each(["Who is visiting P010 on Thursday?", "P001 exercise tomorrow at 9"])(
  "%j does neither",
  (sentence) => {
    expect(understand(sentence, KNOWN, NOW)[0]!.otherIntent).toBeUndefined();
  },
);
