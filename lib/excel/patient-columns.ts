import { PATIENT_FIELDS } from "@/lib/domain/fields/patient-fields";
import type { PatientFacts } from "@/lib/domain/patient";
import type { Layout } from "@/lib/domain/workbook";
import { alsoCalled, catalogueOf, columnsOf, headersIn, type SheetLayout } from "./column";
import { OTHER_HEADERS } from "./other-headers";

const column = columnsOf<PatientFacts>(PATIENT_FIELDS);
const part = { isPart: true };

/** Every patient column of every layout. A sheet may mix them, as long as each fact has one source. */
export const PATIENT_COLUMNS = catalogueOf<PatientFacts>([
  ...alsoCalled(
    column("PatientID", "patientId", "code"),
    "Patient No, Patient Number, Client ID, Client No, Client Number, Service User ID, Customer ID",
  ),
  column("Tenant Service User Id", "patientId", "code"),
  column("PatientName", "name"),
  ...alsoCalled(
    column("Name", "name"),
    "Full Name, Client Name, Service User, Service User Name, Customer Name",
  ),
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
  column("RequiredSupport", "requiredSupport"),
  column("Visit Type", "requiredSupport"),
  column("Required_Services", "requiredSupport"),
  column("RequiredHoursOfSupport", "requiredHoursOfSupport", "number"),
  column("AdditionalRequirements", "additionalRequirements"),
  column("Illness", "illness"),
  column("Medical_Conditions", "illness"),
  ...alsoCalled(column("ContactNumber", "contactNumber", "code"), OTHER_HEADERS.contactNumber),
  column("RequiresMedication", "requiresMedication"),
  column("EmergencyContact", "emergencyContact", "code"),
  column("EmergencyRelation", "emergencyRelation"),
  column("LanguagePreference", "languagePreference"),
  ...alsoCalled(column("Preferred_Language", "languagePreference"), "Language, Languages, Language Spoken"),
  ...alsoCalled(column("Notes", "notes", "text", part), OTHER_HEADERS.notes),
  column("Status", "status"),
  column("Priority_Level", "priority"),
  column("Service_Times", "wishedTimes"),
]);

const OPTIONAL =
  headersIn(`Gender, Ethnicity, Religion, AdditionalRequirements, Illness, Medical_Conditions, ContactNumber,
  EmergencyContact, EmergencyRelation, LanguagePreference, Preferred_Language, Notes`);

/** The patient sheets in the wild (see {@link PATIENT_COLUMNS} for what each header means). */
export const PATIENT_LAYOUTS: ReadonlyMap<Layout, SheetLayout> = new Map<Layout, SheetLayout>([
  [
    "current",
    {
      headers:
        headersIn(`PatientID, PatientName, Address, PostCode, Gender, Ethnicity, Religion, RequiredSupport,
        RequiredHoursOfSupport, AdditionalRequirements, Illness, ContactNumber, RequiresMedication,
        EmergencyContact, EmergencyRelation, LanguagePreference, Notes`),
      optional: OPTIONAL,
    },
  ],
  [
    "older",
    {
      headers:
        headersIn(`PatientID, PatientName, Address, RequiredSupport, RequiredHoursOfSupport, AdditionalRequirements,
        Illness, ContactNumber, RequiresMedication, EmergencyContact, EmergencyRelation, Notes`),
      optional: OPTIONAL,
    },
  ],
  [
    "care-system export",
    {
      headers:
        headersIn(`Username, Tenant Service User Id, Status, First Name, Last Name, First Line, Second Line, City,
        County, Country, Postcode, Branch, Role, Create Date, Updated Date, Visit Type, RequiredHoursOfSupport,
        AdditionalRequirements, Illness, ContactNumber, RequiresMedication, EmergencyContact, EmergencyRelation,
        LanguagePreference, Notes`),
      optional: [...OPTIONAL, "Second Line", "City", "County", "Country"],
    },
  ],
  [
    "sample generator",
    {
      headers:
        headersIn(`Patient_ID, Name, Location, Preferred_Language, Medical_Conditions, Required_Services,
        Service_Times, Priority_Level`),
      optional: OPTIONAL,
    },
  ],
]);
