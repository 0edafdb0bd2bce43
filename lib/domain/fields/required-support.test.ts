import { expect, test } from "vitest";
import { readRequiredSupport } from "./required-support";

test.each([
  ["Medication, Shopping", "Medication, Shopping", false],
  ["walking,Exercise;laundry/cleaning", "Walking, Exercise, Laundry, Cleaning", false],
  ["medicine, Meds", "Medication", true],
  ["Meal Preparation", "Meal Prep", true],
  ["personal_care", "Personal Care", false],
  ["Medication,,", "Medication", false],
  ["", null, false],
  ["None", null, true],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readRequiredSupport(written)).toEqual({ value, repaired });
});

test("services joined by a word or a sign are a list", () => {
  const value = "Medication, Shopping";
  expect(readRequiredSupport("Medication and Shopping")).toEqual({ value, repaired: false });
  expect(readRequiredSupport("Medication & Shopping")).toEqual({ value, repaired: false });
});

test.each(["Medication, Gardening", "no medication", "Medication or Shopping"])(
  "%j is not guessed at",
  (written) => {
    expect(readRequiredSupport(written)).toHaveProperty("problem", expect.stringContaining("Personal Care"));
  },
);
