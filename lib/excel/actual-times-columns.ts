import type { ActualTimesRole } from "@/lib/domain/actual-times/written-row";
import { matchKey } from "@/lib/domain/fields/text";

/** The headers of call-monitoring exports (CM2000, Access, Birdie, CareLineLive, OneTouch, PASS and the like). */
const HEADERS: Record<ActualTimesRole, string> = {
  carerId:
    "carer id, carer ref, carer reference, carer code, carer number, staff id, staff ref, staff reference, staff code, staff no, staff number, employee id, employee ref, employee no, employee number, care worker id, care worker ref, caregiver id, worker id, worker ref, assignee id",
  carerName:
    "carer, carer name, staff, staff name, staff member, employee, employee name, care worker, care worker name, caregiver, caregiver name, care professional, worker, worker name, assignee, assigned carer, actual carer, actual staff, carers, carer names, care workers, staff names, allocated carer",
  patientId:
    "patient id, client id, client ref, client reference, client code, client no, client number, service user id, service user ref, service user reference, service user code, service user no, service user number, su id, su ref, customer id, customer ref, care recipient id, recipient id, tenant service user id",
  patientName:
    "patient, patient name, client, client name, service user, service user name, su name, customer, customer name, care recipient, care recipient name, recipient, recipient name, supported person, clients, client names, service users, patients",
  day: "date, day, visit date, call date, booking date, appointment date, planned date, planned start date, scheduled date, scheduled start date, service date, date of visit, date of call",
  plannedStart:
    "planned start, planned start time, planned time, planned from, planned in, planned time in, planned start date time, scheduled start, scheduled start time, scheduled time, scheduled from, scheduled start date time, rostered start, rostered start time, booked start, booked start time, booked time, start time, commissioned start, due time, planned call start, sched start, sched start time, sched time, planned times, start time planned, start planned, planned start date and time, scheduled start date and time, planned visit start, planned visit time",
  actualStartDay:
    "actual date, actual start date, login date, log in date, logged in date, check in date, clock in date, arrival date",
  actualStart:
    "actual start, actual start time, actual time in, actual in, actual from, actual arrival, actual start date time, actual call start, actual visit start, login, log in, login time, log in time, logged in, logged in at, logged in time, logon, log on, logon time, check in, check in time, checked in, checked in at, clock in, clock in time, clocked in, time in, arrival, arrival time, arrived, arrived at, tag in, call start, actual arrive, actual arrival time, start time actual, start actual, time arrived, arrival actual, time on, in, actual start date and time, actual clock in, actual clock in time, actual check in, actual check in time, actual log in, actual login, tagged in, tag in time, call start time, visit start actual",
  actualEndDay:
    "actual end date, actual finish date, logout date, log out date, logged out date, check out date, clock out date, departure date",
  actualEnd:
    "actual end, actual end time, actual finish, actual finish time, actual time out, actual out, actual to, actual departure, actual end date time, actual call end, actual visit end, logout, log out, logout time, log out time, logged out, logged out at, logged out time, logoff, log off, logoff time, check out, check out time, checked out, checked out at, clock out, clock out time, clocked out, time out, departure, departure time, departed, left, left at, tag out, call end, actual leave, actual departure time, end time actual, end actual, finish time actual, time left, departure actual, time off, out, actual end date and time, actual clock out, actual clock out time, actual check out, actual check out time, actual log out, actual logout, tagged out, tag out time, call end time, visit end actual",
  actualMinutes:
    "actual duration, actual duration mins, actual duration minutes, actual minutes, actual mins, actual length, duration actual, minutes actual, actual visit duration, actual call duration, actual visit length, duration actual mins, duration actual minutes, actual length mins, actual time mins",
};

/** Headers of one part of a name, where an export has a column for each: the first names, then the last names. */
const NAME_PARTS: Record<"carerName" | "patientName", [first: string, last: string]> = {
  carerName: [
    "carer first name, carer forename, staff first name, staff forename, employee first name, employee forename, care worker first name",
    "carer last name, carer surname, staff last name, staff surname, employee last name, employee surname, care worker last name, care worker surname",
  ],
  patientName: [
    "client first name, client forename, patient first name, patient forename, service user first name, service user forename, customer first name",
    "client last name, client surname, patient last name, patient surname, service user last name, service user surname, customer last name, customer surname",
  ],
};

/** A header as it is compared here: letters and digits alone, for "Actual Duration (mins)" and "Log-in". */
const keyOf = (header: string): string => matchKey(header).replace(/[^a-z0-9]/g, "");

/** What a column says: a role, or the first (0) or last (1) part of a name. */
export interface ColumnRole {
  role: ActualTimesRole;
  part: 0 | 1 | null;
}

const ROLES = new Map<string, ColumnRole>();
const addRoles = (headers: string, meant: ColumnRole) => {
  for (const header of headers.split(",")) ROLES.set(keyOf(header), meant);
};
for (const [role, headers] of Object.entries(HEADERS) as [ActualTimesRole, string][])
  addRoles(headers, { role, part: null });
for (const [role, [first, last]] of Object.entries(NAME_PARTS) as [ActualTimesRole, [string, string]][]) {
  addRoles(first, { role, part: 0 });
  addRoles(last, { role, part: 1 });
}

/** What a column with this header says; undefined for one that is not read. */
export const roleOfHeader = (header: string): ColumnRole | undefined => ROLES.get(keyOf(header));
