import type { EmployeeFacts } from "../employee";
import { readCivilDate } from "./civil-date";
import { readClockTime, readEndTime } from "./clock-time";
import { readDailyLoad } from "./daily-load";
import { readGender } from "./gender";
import { readHomeTravel } from "./home-travel";
import { readPhone } from "./phone";
import { readPostcode } from "./postcode";
import { readQualification } from "./qualification";
import type { Reader } from "./reading";
import { readShifts } from "./shifts";
import { readStatus } from "./status";
import { readId, readLanguages, readName, readNotes, readText } from "./text";
import { readTransportMode } from "./transport";
import { readWeekdays } from "./weekdays";
import { orWindows, readWorkingWindows } from "./working-windows";

/** How each fact of an employee is read, from a workbook or from a person's hand. */
export const EMPLOYEE_FIELDS: { [Fact in keyof EmployeeFacts]: Reader<EmployeeFacts[Fact]> } = {
  employeeId: readId,
  name: readName,
  address: readText,
  postcode: readPostcode,
  gender: readGender,
  ethnicity: readText,
  religion: readText,
  transportMode: readTransportMode,
  qualification: readQualification,
  languageSpoken: readLanguages,
  certificateExpiryDate: readCivilDate,
  earliestStart: orWindows(readClockTime, "earliestStart", { several: true }),
  latestEnd: orWindows(readEndTime, "latestEnd", { several: true }),
  shifts: orWindows(readShifts, "shifts"),
  weekdays: orWindows(readWeekdays, "weekdays"),
  workingWindows: readWorkingWindows,
  dailyLoad: readDailyLoad,
  maxHomeTravel: readHomeTravel,
  contactNumber: readPhone,
  notes: readNotes,
  status: readStatus,
};
