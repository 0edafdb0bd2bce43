import type { AvailabilityFacts } from "@/lib/domain/fields/availability-fields";
import type { CareVisitFacts } from "@/lib/domain/fields/care-visit-fields";
import type { SingleVisitFacts } from "@/lib/domain/fields/single-visit-fields";

/** Other headers of a fact, in a list with commas. */
type OtherHeaders<Facts> = Partial<Record<keyof Facts & string, string>>;

const PATIENT_IDS =
  "Patient No, Patient Number, Patient Ref, Client ID, Client No, Client Number, Client Ref, Service User ID, Service User No, Service User Ref, SU ID, Customer ID, Customer No, Tenant Service User Id";
/** A column with such a header holds names or ids: whichever, a person is found by it. */
const PATIENTS =
  "Name, Full Name, Patient, Client, Client Name, Service User, Service User Name, Customer, Customer Name";
const EMPLOYEE_IDS =
  "Employee No, Employee Number, Emp ID, Emp No, Staff ID, Staff No, Staff Number, Carer ID, Carer No, Carer Ref, Payroll No, User Id";
const EMPLOYEES =
  "Employee Name, Name, Full Name, Carer, Carer Name, Staff, Staff Name, Staff Member, Care Worker";
const SERVICES =
  "Service, Services Needed, Service Type, Task, Tasks, Task Types, Support, Type of Support, Visit Type, Required Services, Care Type";
const DAYS = "Days, Day, Weekday, Days of Week, Day of Week, Day(s), Days of the Week";
const NOTES = "Note, Comments, Comment, Instructions";
const EVERY_WEEKS = "Frequency, Every n Weeks, Week Pattern";

/** As other people head the columns of CareVisits. */
export const CARE_VISIT_HEADERS: OtherHeaders<CareVisitFacts> = {
  patientId: PATIENT_IDS,
  patientName: PATIENTS,
  name: "Visit, Call, Call Name, Name of Visit, Call Type, Slot",
  services: SERVICES,
  weekdays: DAYS,
  wishedStart: "Start, Start Time, Time, Wished Time, Preferred Start, Preferred Time, Call Time, Visit Time",
  latestStart: "Latest Time",
  duration:
    "Length, Minutes, Mins, Duration Mins, Duration Minutes, Length Mins, Call Length, Visit Length, Estimated Duration",
  carers: "No of Carers, Number of Carers, Carers Needed, Carers Required, No Carers, Staff Needed",
  timeCritical: "Critical, Time Critical Visit",
  requiredRole: "Role, Qualification, Least Role",
  gender: "Carer Gender, Gender Preference",
  vehicle: "Driver, Car, Car Needed, Driver Needed",
  regularCarers: "Regular Carer, Preferred Carers, Preferred Carer, Usual Carer, Usual Carers, Main Carer",
  everyWeeks: EVERY_WEEKS,
  from: "Start Date, From Date, Date From, Valid From",
  lastDay: "End Date, Until, To Date, Date To, Valid Until, Until Date",
  notes: NOTES,
};

/** As other people head the columns of Availability. */
export const AVAILABILITY_HEADERS: OtherHeaders<AvailabilityFacts> = {
  employeeId: EMPLOYEE_IDS,
  employeeName: EMPLOYEES,
  weekdays: DAYS,
  from: "Start, Start Time, Available From, Time From, From Time",
  until: "End, End Time, Finish, Finish Time, To, Available Until, Available To, Time To, To Time",
  everyWeeks: EVERY_WEEKS,
  validFrom: "Start Date, From Date, Date From",
  validUntil: "End Date, Until Date, To Date, Date To",
  contractedHours: "Contract Hours, Contracted, Contracted Hours pw, Weekly Hours, Hours per Week",
  preferredHours: "Wanted Hours",
  mostHours: "Max Hours, Maximum Hours",
  optOut: "48 Hour Opt Out, Opt Out 48, 48h Opt Out",
  notes: NOTES,
};

/** As other people head the columns of Visits. */
export const SINGLE_VISIT_HEADERS: OtherHeaders<SingleVisitFacts> = {
  patientId: PATIENT_IDS,
  patientName: PATIENTS,
  services: SERVICES,
  date: "Day, Visit Date, Date of Visit, Call Date",
  earliestStart: "Start, Start Time, Time, Visit Time, Call Time, From, Earliest Start Time",
  latestEnd: "Latest Finish, Latest End Time, Must End By",
  // Of the visit itself: LatestEnd is by when it must be over.
  end: "End Time, Finish, Finish Time, To, Until",
  duration:
    "Duration, Length, Minutes, Mins, Duration Mins, Duration Minutes, Length Mins, Visit Length, Est Duration",
  notes: NOTES,
};
