import { readClockTime } from "./clock-time";
import { isReadable, kept, type Reader, repaired, unreadable } from "./reading";
import { serviceOfWord } from "./service-words";
import { plainText, quoted, readBlank } from "./text";

/** `medicine:10:00` of one entry, or undefined when it names no service or no time. */
function readWish(entry: string): string | undefined {
  const colon = entry.indexOf(":");
  const service = serviceOfWord(entry.slice(0, Math.max(colon, 0)));
  const time = readClockTime(entry.slice(colon + 1));
  if (colon < 0 || !service || !isReadable(time) || time.value === null) return undefined;
  return `${service}:${time.value}`;
}

/** Services and the times wished for them: `medicine:10:00,exercise:14:00`. Null when not recorded. */
export const readWishedTimes: Reader<string | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const entries = plainText(written)
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const wishes: string[] = [];
  for (const entry of entries) {
    const wish = readWish(entry);
    if (!wish) {
      return unreadable(
        `${quoted(entry)} is not a service and a time; write them as medicine:10:00,exercise:14:00, or leave it empty.`,
      );
    }
    wishes.push(wish);
  }
  const stored = [...new Set(wishes)].join(",");
  if (stored === "") return repaired(null);
  return stored === entries.join(",").toLowerCase() ? kept(stored) : repaired(stored);
};
