import { STATUSES, type Status } from "../employee";
import { choiceReader } from "./choice";
import { isReadable, kept, type Reader } from "./reading";
import { plainText } from "./text";

const readChoice = choiceReader(
  STATUSES,
  {},
  {
    // Suggested, never assumed.
    Current: "Active",
    Live: "Active",
    Employed: "Active",
    Open: "Active",
    Yes: "Active",
    Y: "Active",
    Leaver: "Inactive",
    Left: "Inactive",
    Suspended: "Inactive",
    Archived: "Inactive",
    Closed: "Inactive",
    Deceased: "Inactive",
    Discharged: "Inactive",
    Ended: "Inactive",
    No: "Inactive",
    N: "Inactive",
  },
);

/** Active or Inactive. Empty is Active: layouts without the column list only people who work or are cared for. */
export const readStatus: Reader<Status> = (written, options) => {
  if (plainText(written) === "") return kept("Active");
  const reading = readChoice(written, options);
  if (!isReadable(reading)) return reading;
  // "N/A" and "-" are no status: an inactive person must not come back by a dash.
  if (reading.value === null) return { problem: "This is no status; write Active or Inactive." };
  return { value: reading.value, repaired: reading.repaired };
};
