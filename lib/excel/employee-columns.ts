import type { EmployeeFacts } from "@/lib/domain/employee";
import { EMPLOYEE_FIELDS } from "@/lib/domain/fields/employee-fields";
import { readVehicle, readVehicleAvailable } from "@/lib/domain/fields/transport";
import type { Layout } from "@/lib/domain/workbook";
import { catalogueOf, columnsOf, headersIn, type SheetLayout } from "./column";

const column = columnsOf<EmployeeFacts>(EMPLOYEE_FIELDS);
const part = { isPart: true };

/** Every employee column of every layout. A sheet may mix them, as long as each fact has one source. */
export const EMPLOYEE_COLUMNS = catalogueOf<EmployeeFacts>([
  column("EmployeeID", "employeeId", "code"),
  column("User Id", "employeeId", "code"),
  column("Name", "name"),
  column("First Name", "name", "text", part),
  column("Last Name", "name", "text", part),
  column("Address", "address"),
  column("Location", "address"),
  column("First Line", "address", "text", part),
  column("Second Line", "address", "text", part),
  column("City", "address", "text", part),
  column("County", "address", "text", part),
  column("Country", "address", "text", part),
  column("PostCode", "postcode", "code"),
  column("Gender", "gender"),
  column("Ethnicity", "ethnicity"),
  column("Religion", "religion"),
  column("TransportMode", "transportMode"),
  column("VehicleAvailable", "transportMode", "text", { read: readVehicleAvailable }),
  column("Vehicle", "transportMode", "text", { read: readVehicle }),
  column("Qualification", "qualification"),
  column("Role", "qualification"),
  column("LanguageSpoken", "languageSpoken"),
  column("Languages", "languageSpoken"),
  column("CertificateExpiryDate", "certificateExpiryDate", "date"),
  column("EarliestStart", "earliestStart", "time"),
  column("Availability_Start", "earliestStart", "time"),
  column("LatestEnd", "latestEnd", "time"),
  column("Availability_End", "latestEnd", "time"),
  column("Shifts", "shifts"),
  column("Availability", "weekdays"),
  column("WorkingHours", "workingWindows"),
  column("Max_Patients_Per_Day", "dailyLoad", "number"),
  column("Max_Home_Travel", "maxHomeTravel", "number"),
  column("ContactNumber", "contactNumber", "code"),
  column("Notes", "notes", "text", part),
  column("Specializations", "notes", "text", part),
  column("Status", "status"),
]);

const OPTIONAL = ["Gender", "Ethnicity", "Religion", "ContactNumber", "Notes"];

/** The employee sheets in the wild (see {@link EMPLOYEE_COLUMNS} for what each header means). */
export const EMPLOYEE_LAYOUTS: ReadonlyMap<Layout, SheetLayout> = new Map<Layout, SheetLayout>([
  [
    "current",
    {
      headers:
        headersIn(`EmployeeID, Name, Address, PostCode, Gender, Ethnicity, Religion, TransportMode, Qualification,
        LanguageSpoken, CertificateExpiryDate, EarliestStart, LatestEnd, Shifts, ContactNumber, Notes`),
      optional: OPTIONAL,
    },
  ],
  [
    "older",
    {
      headers:
        headersIn(`EmployeeID, Name, Address, VehicleAvailable, Qualification, LanguageSpoken, CertificateExpiryDate,
        EarliestStart, LatestEnd, Availability, ContactNumber, Notes`),
      optional: OPTIONAL,
    },
  ],
  [
    "care-system export",
    {
      headers:
        headersIn(`Username, User Id, Status, First Name, Last Name, First Line, Second Line, City, County, Country,
        Postcode, Branch, Role, Gender, Ethnicity, Religion, TransportMode, LanguageSpoken, CertificateExpiryDate,
        EarliestStart, LatestEnd, Shifts, ContactNumber, Notes`),
      optional: [...OPTIONAL, "Second Line", "City", "County", "Country"],
    },
  ],
  [
    "sample generator",
    {
      headers:
        headersIn(`Employee_ID, Name, Role, Location, Languages, Availability_Start, Availability_End, Vehicle,
        Max_Patients_Per_Day, Specializations`),
      optional: [...OPTIONAL, "Specializations"],
    },
  ],
]);
