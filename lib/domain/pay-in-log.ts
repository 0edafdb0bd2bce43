import { changedThing } from "./audit-words";

/** What an entry of the log says, by whichever keys it is read. */
export interface SaidByEntry {
  description: string;
  /** Parsed; null when there are none. */
  details: unknown;
}

/** The one kind of entry that holds figures of pay. */
const PAY_ENTRY = "pay_settings_changed";
const HIDDEN = "not shown";

/** Whether an entry has to be read through {@link withoutPay} for those who are not shown pay. */
export const hasPay = (operationType: unknown): boolean => operationType === PAY_ENTRY;

/** What an entry with figures of pay says to those who are not shown pay: which settings changed, without the figures. */
export function withoutPay({ details }: Pick<SaidByEntry, "details">): SaidByEntry {
  const changes = (details as { changes?: object } | null)?.changes ?? {};
  const keys = Object.keys(changes);
  const which = keys.map(changedThing).join(", ");
  return {
    description: `Changed the pay settings${which && `: ${which}`} (managers and auditors are shown the figures)`,
    details: { changes: Object.fromEntries(keys.map((key) => [key, [HIDDEN, HIDDEN]])) },
  };
}
