import { addDays, dateOf, type LocalDateTime, timeOf } from "@/lib/domain/time";
import { Time } from "./time";

/** The period of an absence: whole days as dates, both included. */
export function AbsenceSpan({ from, until }: { from: LocalDateTime; until: LocalDateTime }) {
  if (timeOf(from) !== "00:00" || timeOf(until) !== "00:00") {
    return (
      <>
        <Time at={from} /> to <Time at={until} />
      </>
    );
  }
  const last = addDays(dateOf(until), -1);
  if (last === dateOf(from)) return <Time at={last} />;
  return (
    <>
      <Time at={dateOf(from)} /> to <Time at={last} />
    </>
  );
}
