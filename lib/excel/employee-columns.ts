import type { EmployeeFacts } from "@/lib/domain/employee";
import { EMPLOYEE_FIELDS } from "@/lib/domain/fields/employee-fields";
import { readVehicle, readVehicleAvailable } from "@/lib/domain/fields/transport";
import type { Layout } from "@/lib/domain/workbook";
import { alsoCalled, catalogueOf, columnsOf, headersIn, type SheetLayout } from "./column";
import { OTHER_HEADERS } from "./other-headers";

const column = columnsOf<EmployeeFacts>(EMPLOYEE_FIELDS);
const part = { isPart: true };

/** Every employee column of every layout. A sheet may mix them, as long as each fact has one source. */
export const EMPLOYEE_COLUMNS = catalogueOf<EmployeeFacts>([
  ...alsoCalled(
    column("EmployeeID", "employeeId", "code"),
    "Employee No, Employee Number, Emp ID, Emp No, Staff ID, Staff No, Staff Number, Carer ID, Payroll No, Payroll Number",
  ),
  column("User Id", "employeeId", "code"),
  ...alsoCalled(column("Name", "name"), "Full Name, Employee Name, Staff Name, Carer Name"),
  ...alsoCalled(column("First Name", "name", "text", part), OTHER_HEADERS.firstName),
  ...alsoCalled(column("Last Name", "name", "text", part), OTHER_HEADERS.lastName),
  column("Address", "address"),
  column("Location", "address"),
  column("First Line", "address", "text", part),
  column("Second Line", "address", "text", part),
  column("City", "address", "text", part),
  column("County", "address", "text", part),
  column("Country", "address", "text", part),
  ...alsoCalled(column("PostCode", "postcode", "code"), OTHER_HEADERS.postcode),
  ...alsoCalled(column("Gender", "gender"), OTHER_HEADERS.gender),
  column("Ethnicity", "ethnicity"),
  column("Religion", "religion"),
  ...alsoCalled(column("TransportMode", "transportMode"), "Transport, Mode of Transport"),
  column("VehicleAvailable", "transportMode", "text", { read: readVehicleAvailable }),
  column("Vehicle", "transportMode", "text", { read: readVehicle }),
  column("Qualification", "qualification"),
  ...alsoCalled(column("Role", "qualification"), "Job Title, Position"),
  column("LanguageSpoken", "languageSpoken"),
  ...alsoCalled(column("Languages", "languageSpoken"), "Language, Languages Spoken"),
  ...alsoCalled(
    column("CertificateExpiryDate", "certificateExpiryDate", "date"),
    "Certificate Expiry, Cert Expiry, Cert Expiry Date",
  ),
  column("EarliestStart", "earliestStart", "time"),
  column("Availability_Start", "earliestStart", "time"),
  column("LatestEnd", "latestEnd", "time"),
  column("Availability_End", "latestEnd", "time"),
  column("Shifts", "shifts"),
  column("Availability", "weekdays"),
  column("WorkingHours", "workingWindows"),
  column("Max_Patients_Per_Day", "dailyLoad", "number"),
  column("Max_Home_Travel", "maxHomeTravel", "number"),
  ...alsoCalled(column("ContactNumber", "contactNumber", "code"), OTHER_HEADERS.contactNumber),
  ...alsoCalled(column("Notes", "notes", "text", part), OTHER_HEADERS.notes),
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
