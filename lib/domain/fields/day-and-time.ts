import { addDays, at, type LocalDateTime } from "../time";
import { dateOfSerial, readCivilDate } from "./civil-date";
import { isEndOfDay, readClockTime, timeOfSerial } from "./clock-time";
import { isReadable, kept, type Reader, repaired, unreadable, type Written } from "./reading";
import { oneLine, quoted, readBlank } from "./text";

/** `09:00 07/12/2026`, `9am on 7 Dec 2026` */
const TIME_FIRST = /^(\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2})?)?(?: ?[ap]\.?m\.?)?)[ ,]+(?:on )?(\S.*\d{4})$/i;
/** A date, then whatever begins like a clock time. */
const BOTH = /^(.*?\d)[T ,]+(\d{1,2}(?:[:.]\d{2}.*| ?[ap]\.?m\.?|))$/i;

/**
 * A day with a time, `2026-12-07 09:00`, `07/12/2026 9am`, or a spreadsheet's serial, as `2026-12-07T09:00`; a time
 * alone stays one, `09:00`, where a column of its own says the day. Null when not recorded.
 */
export const readDayAndTime: Reader<LocalDateTime | string | null> = (written, options) => {
  const blank = readBlank(written);
  if (blank) return blank;
  if (typeof written === "number" && written >= 1) {
    const [date, time] = [dateOfSerial(written, options?.date1904), timeOfSerial(written)];
    if (date !== null && time !== null) return repaired(at(date, time));
    return date === null ? refuse(written) : refuseWithoutTime(written);
  }
  const text = oneLine(written).replace(TIME_FIRST, "$2 $1");
  const both = typeof written === "string" ? BOTH.exec(text) : null;
  if (both) {
    const [date, time] = [readCivilDate(both[1] ?? ""), readClockTime(both[2] ?? "")];
    if (isReadable(date) && date.value !== null && isReadable(time) && time.value !== null) {
      const moment = at(date.value, time.value);
      return moment === text ? kept(moment) : repaired(moment);
    }
  }
  const time = readClockTime(written);
  if (isReadable(time)) return time;
  return isReadable(readCivilDate(written)) ? refuseWithoutTime(written) : refuse(written);
};

/** A date and the end of it: `07/12/2026 24:00`, `2026-12-07 midnight`. */
const END_OF_A_DAY = /^(.*\d)[T ,]+(24[:.]?00(?:[:.]00)?|midnight)$/i;

/**
 * The same of something that ends: the end of the day (`24:00`, `midnight`, a spreadsheet's 1) is 00:00, and with a day
 * that of the next one.
 */
export const readDayAndEndTime: Reader<LocalDateTime | string | null> = (written, options) => {
  if (isEndOfDay(written)) return repaired("00:00");
  const end = typeof written === "string" ? END_OF_A_DAY.exec(oneLine(written)) : null;
  const date = end ? readCivilDate(end[1] ?? "") : null;
  if (date && isReadable(date) && date.value !== null) return repaired(at(addDays(date.value, 1), "00:00"));
  return readDayAndTime(written, options);
};

const refuse = (written: Written) =>
  unreadable<string | null>(
    `${quoted(written)} is not a day and a time that can be read for certain; write it as "2026-12-07 09:00".`,
  );

const refuseWithoutTime = (written: Written) =>
  unreadable<string | null>(`${quoted(written)} has no time of day; write it as "2026-12-07 09:00".`);
