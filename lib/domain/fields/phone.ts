import { kept, type Reader, repaired } from "./reading";
import { readText } from "./text";

/** Ten digits of a UK number whose leading 0 a spreadsheet ate. */
const WITHOUT_ZERO = /^[123789]\d{9}$/;

/** A phone number as text. The leading 0 that a spreadsheet ate is put back; anything else stays as written. */
export const readPhone: Reader<string | null> = (written) => {
  const reading = readText(written);
  if ("problem" in reading || reading.value === null) return reading;
  return WITHOUT_ZERO.test(reading.value) ? repaired(`0${reading.value}`) : kept(reading.value);
};
