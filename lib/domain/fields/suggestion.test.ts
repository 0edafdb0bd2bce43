import { describe, expect, it } from "vitest";
import { readGender } from "./gender";
import { readQualification } from "./qualification";
import { isReadable, type Reader, type Written } from "./reading";
import { readRequiredSupport } from "./required-support";
import { readShifts } from "./shifts";
import { readStatus } from "./status";
import { readTransportMode } from "./transport";
import { readWeekdays } from "./weekdays";
import { readYesNo } from "./yes-no";

const suggested = (read: Reader<unknown>, written: Written) => {
  const reading = read(written);
  return isReadable(reading) ? "read" : reading.unknown?.suggestion;
};

describe("the suggestion for an unknown word", () => {
  it.each<[Reader<unknown>, string, string | null]>([
    [readQualification, "Medical Technician", "Carer"],
    [readQualification, "Snr Carer", "Senior Carer"],
    [readQualification, "Nurses", "Nurse"],
    [readQualification, "Astronaut", null],
    [readGender, "Woman", "Female"],
    [readGender, "Non binary person", "Non-binary"],
    [readTransportMode, "Bike", "Bicycle"],
    [readRequiredSupport, "Cleaning, Gardening", null],
    [readRequiredSupport, "Cleaning or Laundry", null],
    [readQualification, "Nurse / Carer", null],
    [readQualification, "Carer and Senior Carer", null],
    [readTransportMode, "Car or Bus", null],
    [readQualification, "Student Nurse", "Carer"],
    [readQualification, "Retired nurse", null],
    [readQualification, "Ex-nurse", null],
    [readQualification, "Nursery nurse", null],
    [readQualification, "RMN", "Nurse"],
    [readQualification, "NVQ2", "Carer"],
    [readShifts, "Morning", "Breakfast"],
    [readShifts, "Nights", null],
    [readWeekdays, "Mon / early", null],
    [readRequiredSupport, "Washing", null],
    [readRequiredSupport, "Wash & dress", "Personal Care"],
    [readRequiredSupport, "Sitting", "Companionship"],
    [readYesNo, "1", "Y"],
    [readYesNo, "✓", "Y"],
    [readYesNo, "Not required", "N"],
    [readYesNo, "prompt", null],
    [readStatus, "Leaver", "Inactive"],
    [readStatus, "Live", "Active"],
  ])("%o of %s is %s", (read, written, expected) => {
    expect(suggested(read, written)).toBe(expected);
  });
});

describe("an answer", () => {
  const answerFor = (answers: Record<string, string | null>) => ({
    answerFor: (word: string) => answers[word],
  });

  it("stands for its word, as a repair", () => {
    expect(readGender("Woman", answerFor({ Woman: "Female" }))).toEqual({ value: "Female", repaired: true });
    expect(readRequiredSupport("Cleaning, Gardening", answerFor({ Gardening: "Walking" }))).toEqual({
      value: "Cleaning, Walking",
      repaired: true,
    });
  });

  it("may say that nothing is recorded", () => {
    expect(readGender("Prefer not to say", answerFor({ "Prefer not to say": null }))).toEqual({
      value: null,
      repaired: true,
    });
    expect(readRequiredSupport("Cleaning, Gardening", answerFor({ Gardening: null }))).toEqual({
      value: "Cleaning",
      repaired: true,
    });
  });

  it("that is itself none of the choices changes nothing", () => {
    expect(readGender("Woman", answerFor({ Woman: "Lady" }))).toHaveProperty("problem");
  });

  it("does not touch a word that is known", () => {
    expect(readGender("Male", answerFor({ Male: "Female" }))).toEqual({ value: "Male", repaired: false });
  });
});
