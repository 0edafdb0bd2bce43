import { describe, expect, it } from "vitest";
import { EMPLOYEE_FIELDS } from "./employee-fields";
import { readWorkingWindows, windowsOf } from "./working-windows";

const EARLY = { weekdays: null, from: "07:00", until: "11:00" };
const LATE = { weekdays: null, from: "16:00", until: "22:00" };

describe("windows", () => {
  it.each([
    "07:00-11:00, 16:00-22:00",
    "07:00–11:00 and 16:00–22:00",
    "7am - 11am / 4pm - 10pm",
    "0700-1100 & 1600-2200",
    "07.00 to 11.00\n16.00 to 22.00",
  ])("%j are both kept", (text) => {
    expect(windowsOf(text)).toEqual([EARLY, LATE]);
  });

  it("may differ by weekday", () => {
    const [first, second] = windowsOf("Mon-Fri 07:00-11:00; Sat 20:00-24:00") ?? [];
    expect(first).toEqual({ ...EARLY, weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"] });
    expect(second).toEqual({ weekdays: ["Sat"], from: "20:00", until: "00:00" });
  });

  it.each(["9-5", "07:00-11:00, evenings", "mornings 07:00-11:00", "08:00", "", "07:00-11:00 not Sundays"])(
    "%j is not guessed at",
    (text) => {
      expect(windowsOf(text)).toBeNull();
    },
  );
});

describe("a cell with windows", () => {
  it("in the column of weekdays says the weekdays, the outer hours and the windows", () => {
    expect(EMPLOYEE_FIELDS.weekdays("Mon-Wed 07:00-11:00, 16:00-22:00")).toEqual({
      value: "Mon/Tue/Wed",
      repaired: true,
      also: {
        workingWindows: "Mon/Tue/Wed 07:00-11:00, 16:00-22:00",
        earliestStart: "07:00",
        latestEnd: "22:00",
      },
      shown: "Mon/Tue/Wed 07:00-11:00, 16:00-22:00",
    });
  });

  it("in the column of shifts is no shift", () => {
    expect(EMPLOYEE_FIELDS.shifts("07:00-11:00, 16:00-22:00")).toMatchObject({
      value: null,
      also: { workingWindows: "07:00-11:00, 16:00-22:00", earliestStart: "07:00", latestEnd: "22:00" },
    });
  });

  it("in the column of the start keeps all of them, and one alone is asked about", () => {
    expect(EMPLOYEE_FIELDS.earliestStart("07:00-11:00, 16:00-22:00")).toMatchObject({
      value: "07:00",
      also: { latestEnd: "22:00" },
    });
    expect(EMPLOYEE_FIELDS.earliestStart("08:45 to 10:00")).toHaveProperty("problem");
  });
});

it("of their own column are stored in one form, read again as they stand", () => {
  const stored = "Mon/Tue 07:00-11:00, 16:00-22:00; Sat 22:00-06:00";
  expect(readWorkingWindows(stored)).toMatchObject({ value: stored, repaired: false });
  expect(readWorkingWindows("split shifts")).toHaveProperty("problem");
});
