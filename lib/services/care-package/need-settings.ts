import Holidays from "date-holidays";
import { now } from "@/lib/config";
import { putSetting } from "@/lib/db/settings";
import { writeTx } from "@/lib/db/transaction";
import type { ValueChanges } from "@/lib/domain/audit";
import {
  HOURS_PERIOD_KEY,
  type HoursPeriod,
  hoursPeriodFrom,
  isBeyond,
} from "@/lib/domain/care-package/hours-of-support";
import { NATION_KEY, type Nation, nationFrom } from "@/lib/domain/care-package/nation";
import { addDays, type CivilDate, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";

/** What an operator set about need. */
export interface NeedSettings {
  /** What RequiredHoursOfSupport counts in the uploads. */
  hours_of_support_per: HoursPeriod;
  /** Whose bank holidays count. */
  nation: Nation;
}

/** The settings in force. */
export function needSettings(): NeedSettings {
  const { settings } = currentRoster();
  return { hours_of_support_per: hoursPeriodFrom(settings), nation: nationFrom(settings) };
}

/** Changes what is given; what is left out stays. Throws `request-refused` for hours a day that no day has. */
export function changeNeedSettings(edit: Partial<NeedSettings>, actor: string): NeedSettings {
  writeTx((tx) => {
    const present = needSettings();
    refuseHoursBeyondDay(edit);
    const changes: ValueChanges = {};
    const stamp = utcStamp(now());
    const keys = { hours_of_support_per: HOURS_PERIOD_KEY, nation: NATION_KEY } as const;
    for (const [name, key] of Object.entries(keys) as [keyof NeedSettings, string][]) {
      const value = edit[name];
      if (value === undefined || value === present[name]) continue;
      changes[name] = [present[name], value];
      putSetting(tx, key, value, actor, stamp);
    }
    if (Object.keys(changes).length > 0)
      recordOperation(tx, { type: "need_settings_changed", details: { changes } }, actor);
  });
  reloadPeople();
  return needSettings();
}

function refuseHoursBeyondDay({ hours_of_support_per: period }: Partial<NeedSettings>): void {
  if (period !== "day") return;
  const beyond = currentRoster().patients.filter(({ requiredHoursOfSupport: hours }) =>
    isBeyond(hours, period),
  );
  const [first] = beyond;
  if (!first) return;
  const others = beyond.length === 1 ? "" : ` and ${beyond.length - 1} more`;
  throw new AppError(
    "request-refused",
    `Hours of support cannot count per day: ${first.name}${others} ${beyond.length === 1 ? "has" : "have"} more than 24. Correct those hours first.`,
  );
}

/** A bank holiday by its name. */
export interface BankHoliday {
  date: CivilDate;
  name: string;
}

const CODES: Record<Nation, string> = {
  England: "ENG",
  Wales: "WLS",
  Scotland: "SCT",
  "Northern Ireland": "NIR",
};

const ofYears = new Map<string, BankHoliday[]>();

/** The bank holidays of a nation in a year, substitute days and the days that they stand for, by date. */
function bankHolidaysOfYear(nation: Nation, year: number): BankHoliday[] {
  const key = `${nation} ${year}`;
  let known = ofYears.get(key);
  if (!known) {
    known = new Holidays("GB", CODES[nation])
      .getHolidays(year)
      .filter(({ type }) => type === "public")
      .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
    ofYears.set(key, known);
  }
  return known;
}

/** The bank holidays of the branch's nation from a day on to another, which is not included. */
export function bankHolidaysBetween(
  from: CivilDate,
  until: CivilDate,
  settings = currentRoster().settings,
): BankHoliday[] {
  const nation = nationFrom(settings);
  const years = Array.from(
    { length: Math.max(0, Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1) },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  return years
    .flatMap((year) => bankHolidaysOfYear(nation, year))
    .filter(({ date }) => date >= from && date < until)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days of {@link bankHolidaysBetween}, as the domain takes them. */
export const bankHolidayDates = (
  from: CivilDate,
  until: CivilDate,
  settings = currentRoster().settings,
): ReadonlySet<CivilDate> => new Set(bankHolidaysBetween(from, until, settings).map(({ date }) => date));

/** Those of the week from a Monday on. */
export const bankHolidaysOfWeek = (monday: CivilDate): ReadonlySet<CivilDate> =>
  bankHolidayDates(monday, addDays(monday, 7));
