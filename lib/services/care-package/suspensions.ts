import type { CarePackage, Suspension } from "@/lib/domain/care-package/care-package";
import { NEW_LINE } from "@/lib/domain/care-package/edit-package";
import type { SuspensionReason } from "@/lib/domain/care-package/regular-visit";
import { addDays, dateOf, formatDate, formatLocal, type LocalDateTime, timeOf } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { presentTime } from "../present-time";
import { changePackage, type PackageAnswer, type PackageRequest } from "./change-package";

/** A stay elsewhere, as it is recorded. */
export interface Stay {
  reason: SuspensionReason;
  from: LocalDateTime;
  /** The first minute of being back; null while nobody knows. */
  until: LocalDateTime | null;
}

/** A stay that is recorded late reaches back so far. */
const LATEST_DAYS = 14;

/**
 * Suspends a package: the visits in the stay are cancelled, and the answer lists what their carers have free.
 * Throws `request-refused` for a stay that overlaps another.
 */
export function suspendPackage(request: PackageRequest, stay: Stay): PackageAnswer {
  const until = stay.until === null ? "until further notice" : `until ${momentInWords(stay.until)}`;
  return changePackage(
    request,
    `The care package is suspended from ${momentInWords(stay.from)} ${until}.`,
    (present) => {
      const { patientId, suspensions } = present;
      refuseStay(stay, suspensions);
      const added: Suspension = { ...stay, id: NEW_LINE, patientId, cancelledAt: null };
      return { ...present, suspensions: [...suspensions, added], since: stay.from, change: "suspended" };
    },
  );
}

/** Says when a suspended patient is back, or what else changed of the stay; visits after it come back. */
export function changeSuspension(request: PackageRequest, id: number, changes: Partial<Stay>): PackageAnswer {
  return changePackage(request, "The suspension is changed.", (present) => {
    const former = requireSuspension(present, id);
    const next = { ...former, ...changes };
    refuseStay(
      next,
      present.suspensions.filter((one) => one !== former),
    );
    const suspensions = present.suspensions.map((one) => (one === former ? next : one));
    const since = next.from < former.from ? next.from : former.from;
    return { ...present, suspensions, since, change: "suspension-changed" };
  });
}

/** Removes a suspension: its coming visits are restored, with the carers who are still free for them. */
export function endSuspension(request: PackageRequest, id: number): PackageAnswer {
  return changePackage(request, "The suspension was removed.", (present) => {
    const former = requireSuspension(present, id);
    const suspensions = present.suspensions.filter((one) => one !== former);
    return { ...present, suspensions, change: "suspension-ended" };
  });
}

/** A moment, or the day that it begins. */
const momentInWords = (moment: LocalDateTime): string =>
  timeOf(moment) === "00:00" ? formatDate(dateOf(moment)) : formatLocal(moment);

function requireSuspension({ suspensions }: CarePackage, id: number): Suspension {
  const found = suspensions.find((one) => one.id === id);
  if (found) return found;
  throw new AppError("not-found", "There is no suspension with that number. Choose one from the list.");
}

function refuseStay(stay: Stay, others: readonly Suspension[]): void {
  const { from, until } = stay;
  if (until !== null && until <= from) {
    throw new AppError("request-refused", "The return must be after the start. Check the two dates.");
  }
  if (dateOf(from) < addDays(dateOf(presentTime().local), -LATEST_DAYS)) {
    const message = `A stay can be recorded ${LATEST_DAYS} days late at the most. Choose a later start.`;
    throw new AppError("request-refused", message);
  }
  const overlapping = others.find(
    (one) => (until === null || one.from < until) && (one.until === null || from < one.until),
  );
  if (!overlapping) return;
  throw new AppError(
    "request-refused",
    `The care package is suspended from ${momentInWords(overlapping.from)} already. Change that suspension instead.`,
  );
}
