import { startOfWeek } from "../time";
import { choiceReader } from "./choice";
import { readCivilDate } from "./civil-date";
import { isReadable, type Reader, repaired } from "./reading";

/** A week by any of its days, stored as its Monday; another day than the Monday is a repair. Null when not recorded. */
export const readWeek: Reader<string | null> = (written, options) => {
  const reading = readCivilDate(written, options);
  if (!isReadable(reading) || reading.value === null) return reading;
  const monday = startOfWeek(reading.value);
  return monday === reading.value ? reading : repaired(monday);
};

/** Every how many weeks, `1` to `8`; `Weekly`, `Fortnightly` and the like are other words. Null when not recorded. */
export const readEveryWeeks = choiceReader(["1", "2", "3", "4", "5", "6", "7", "8"] as const, {
  weekly: "1",
  "every week": "1",
  fortnightly: "2",
  biweekly: "2",
  alternate: "2",
  alternating: "2",
  "alternate weeks": "2",
  "alternating weeks": "2",
  "every other week": "2",
  "every second week": "2",
  "every 2 weeks": "2",
  "every third week": "3",
  "every 3 weeks": "3",
  "every 4 weeks": "4",
  ...{
    "each week": "1",
    "every wk": "1",
    alt: "2",
    "alt weeks": "2",
    "alt wks": "2",
    eow: "2",
    "every other": "2",
  },
  ...{
    "every other wk": "2",
    "2 weekly": "2",
    "2 weeks": "2",
    "every 2": "2",
    "every two weeks": "2",
    "every 2nd week": "2",
  },
  ...{
    "once a fortnight": "2",
    fortnight: "2",
    "3 weekly": "3",
    "3 weeks": "3",
    "every three weeks": "3",
    "every 3rd week": "3",
  },
  ...{
    "4 weekly": "4",
    "4 weeks": "4",
    "every four weeks": "4",
    "every 4th week": "4",
    "6 weekly": "6",
    "every 6 weeks": "6",
  },
  ...{ "8 weekly": "8", "every 8 weeks": "8" },
  "every fourth week": "4",
});
