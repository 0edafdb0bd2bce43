import { now } from "@/lib/config";
import { deleteSetting, putSetting } from "@/lib/db/settings";
import { writeTx } from "@/lib/db/transaction";
import type { ValueChanges } from "@/lib/domain/audit";
import { type DatedRate, PAY_KEYS, paySettingsFrom } from "@/lib/domain/pay";
import { type ClockTime, formatDate, utcStamp } from "@/lib/domain/time";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";

/** What hours and pay are worked out with, as programs read it. */
export interface PaySettingsForPrograms {
  /** Pounds an hour from each day on. */
  minimum_wage: DatedRate[];
  visit_rate: number | null;
  travel_rate: number | null;
  unsocial: {
    from: ClockTime;
    until: ClockTime;
    saturdays: boolean;
    sundays: boolean;
    bank_holidays: boolean;
  };
}

/** Null sets the default. */
export type PaySettingsEdit = { [Key in keyof PaySettingsForPrograms]?: PaySettingsForPrograms[Key] | null };

/** The settings in force. */
export function paySettings(): PaySettingsForPrograms {
  const { minimumWage, visitRate, travelRate, unsocial } = paySettingsFrom(currentRoster().settings);
  const { bankHolidays, ...hours } = unsocial;
  return {
    minimum_wage: [...minimumWage],
    visit_rate: visitRate,
    travel_rate: travelRate,
    unsocial: { ...hours, bank_holidays: bankHolidays },
  };
}

/** Changes what is given; what is left out stays. */
export function changePaySettings(edit: PaySettingsEdit, actor: string): PaySettingsForPrograms {
  writeTx((tx) => {
    const present = paySettings();
    const changes: ValueChanges = {};
    const stamp = utcStamp(now());
    const keys = {
      minimum_wage: PAY_KEYS.minimumWage,
      visit_rate: PAY_KEYS.visitRate,
      travel_rate: PAY_KEYS.travelRate,
      unsocial: PAY_KEYS.unsocial,
    };
    for (const [name, key] of Object.entries(keys) as [keyof typeof keys, string][]) {
      const value = edit[name];
      if (value === undefined || JSON.stringify(value) === JSON.stringify(present[name])) continue;
      changes[name] = [loggedValue(present[name]), loggedValue(value)];
      if (value === null) deleteSetting(tx, key);
      else putSetting(tx, key, storedValue(value), actor, stamp);
    }
    if (Object.keys(changes).length > 0)
      recordOperation(tx, { type: "pay_settings_changed", details: { changes } }, actor);
  });
  reloadPeople();
  return paySettings();
}

type PayValue = DatedRate[] | number | PaySettingsForPrograms["unsocial"];

function storedValue(value: PayValue): number | object {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return [...value].sort((a, b) => a.from.localeCompare(b.from));
  const { bank_holidays, ...hours } = value;
  return { ...hours, bankHolidays: bank_holidays };
}

/** Rates by day are said as a list of texts. */
const loggedValue = (value: PayValue | null): unknown =>
  Array.isArray(value)
    ? value.map(({ from, pounds }) => `£${pounds.toFixed(2)} from ${formatDate(from)}`)
    : value;
