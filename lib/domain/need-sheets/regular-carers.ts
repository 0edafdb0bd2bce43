import type { KnownPeople } from "./rows-by-person";

/** Why it is not certain who is meant. */
export interface UnclearCarer {
  value: string;
  message: string;
}

/** What may stand between carers where it is not part of an id or a name. */
const BETWEEN = /\s*(?:[/&+>]|\band\b|\bthen\b)\s*/i;
const LONGEST = 1_200;

/** Regular carers by the ids under which they are stored, whether ids or names are written. */
export function carersOf(
  text: string | null,
  listed: readonly string[],
  employees: KnownPeople,
): { ids: string[]; isRespelt: boolean; unclear: UnclearCarer[] } {
  const unclear: UnclearCarer[] = [];
  let isRespelt = false;
  const find = (written: string): string | null => {
    const stored = employees.idOf(written);
    const found = stored === null ? employees.find("", written) : null;
    if (found === null || "problem" in found) return stored;
    isRespelt = true;
    return found.id;
  };
  // An id may have a comma of its own, and so has a name with the surname first.
  const whole = text === null ? null : find(text);
  const parts = whole === null ? listed : [whole];
  const ids = parts.flatMap((part) => {
    const id = find(part);
    if (id !== null) return [id];
    const among = part.length <= LONGEST ? part.split(BETWEEN).filter((one) => one !== "") : [];
    const several = among.length > 1 ? among.map((one) => find(one) ?? one) : [part];
    unclear.push(...several.flatMap((one) => sayUnclear(one, employees)));
    return several;
  });
  return { ids, isRespelt: isRespelt && unclear.length === 0, unclear };
}

function sayUnclear(written: string, employees: KnownPeople): UnclearCarer[] {
  if (employees.idOf(written) !== null) return [];
  const found = employees.find("", written);
  if ("problem" in found && !found.isUnknown) return [{ value: written, message: found.problem }];
  if (employees.isIncomplete) return [];
  const message = `There is no employee ${written}; write the ids of employees with commas, as E001, E002.`;
  return [{ value: written, message }];
}
