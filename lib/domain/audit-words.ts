import { ruleName } from "./rules/descriptions";
import { SEVERITY_LABELS } from "./rules/severity-labels";
import { SERVICE_LABELS } from "./service";
import { formatDate, formatLocal, isCivilDate, isLocalDateTime } from "./time";

/** What the log calls each thing that can change, by the key that programs read. */
const THINGS: Record<string, string> = {
  start_time: "start",
  duration: "minutes",
  service_types: "services",
  carers: "carers needed",
  employee_ids: "carers",
  employee_id: "carer",
  patient_id: "patient",
  person_id: "person",
  visit_id: "visit",
  visit_ids: "visits",
  absence_id: "absence",
  assignment_id: "assignment",
  assignment_ids: "assignments",
  time_critical: "must start on time",
  demands: "requirements",
  requiredRole: "role",
  passed_rules: "overridden rules",
  rules_passed: "overridden rules",
  upload_id: "upload",
  reopened_visit_ids: "uncovered visits",
  undone_log_id: "undone entry",
  archived_people: "archived people",
  cancelled_assignments: "cancelled assignments",
  left_behind: "entries not restored",
  entries_left_behind: "entries not restored",
  employees_count: "employees",
  patients_count: "patients",
  adopted: "upgraded from the AI Rota System",
  bytes: "size in bytes",
  excluded: "carers ruled out",
  places: "postcodes",
  wishes: "preferences",
  "trained carers may administer": "senior carers may give medication",
};

/** Of a travel setting, `Car kmh`: the figure that changed. */
const TRAVEL_FIGURES: Record<string, string> = {
  kmh: "average speed (km/h)",
  overhead: "extra minutes per trip",
};

const VALUES: Record<string, string> = {
  ...SERVICE_LABELS,
  ...SEVERITY_LABELS,
  nobody: "no carer available",
  question: "not clear enough",
  unknown: "person not on the list",
  "no-such-time": "time skipped by the clocks",
  "no-data": "no workbook uploaded",
  "version-passed": "changed by someone else meanwhile",
  "request-refused": "not valid",
  upload_roll_back: "undo of an upload",
  person_move: "move from another branch",
  person_edit: "change to a record",
  actual_times_import: "import of actual times",
  travel_places_import: "import of postcode locations",
  travel_settings_change: "change to the travel settings",
  assignment_change: "change to an assignment",
  visit_change: "change to a visit",
};

/** A name for programs: `medication-contradiction`, `data_upload`. */
const IS_CODE = /^[a-z]+([_-][a-z]+)+$/;

/** A key of programs as words: `late_visits` and `late-visits` are "late visits". */
export const spaced = (key: string): string => key.replaceAll(/[_-]/g, " ");

/** What changed, in words: `start_time` is "start", `Car kmh` is "Car average speed (km/h)". */
export function changedThing(key: string): string {
  if (Object.hasOwn(THINGS, key)) return THINGS[key] as string;
  const [first = "", ...rest] = key.split(" ");
  const last = rest.at(-1) ?? "";
  if (Object.hasOwn(TRAVEL_FIGURES, last))
    return `${[first, ...rest.slice(0, -1)].join(" ")} ${TRAVEL_FIGURES[last]}`;
  const rule = ruleName(first);
  return rule === first
    ? spaced(key)
    : [rule, rest.length > 0 ? `(${spaced(rest.join(" "))})` : ""].join(" ").trim();
}

/** A value of the log in words: dates as they are written here, Yes and No, lists joined. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.map(valueInWords).join(" and ") || "none";
  if (typeof value === "object") return pairsInWords(value);
  if (typeof value !== "string") return String(value);
  if (isLocalDateTime(value)) return formatLocal(value);
  if (isCivilDate(value)) return formatDate(value);
  if (Object.hasOwn(VALUES, value)) return VALUES[value] as string;
  return IS_CODE.test(value) ? spaced(value) : value;
}

/** `{"from":"09:00","to":"11:00"}` is "from 09:00, to 11:00"; what is not set is left out. */
function pairsInWords(value: object): string {
  const isSet = ([, one]: [string, unknown]) => one !== null && one !== undefined && one !== false;
  const pairs = Object.entries(value).filter(isSet);
  return pairs.map(([key, one]) => `${changedThing(key)} ${valueInWords(one)}`).join(", ") || "none";
}
