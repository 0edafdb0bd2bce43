import { dateOf, formatDate } from "../time";
import type { Rule } from "./rule";
import { counted } from "./shared/words";

/** Visits a day of whom nothing else is recorded. */
const USUAL_LOAD = 8;

/** Nobody has more visits on a day than agreed. A visit belongs to the day on which it starts. */
export const dailyLoad: Rule<"too-many"> = ({ employee, visit, bookings }) => {
  const most = employee.dailyLoad ?? USUAL_LOAD;
  const day = dateOf(visit.startTime);
  let others = 0;
  for (const { startTime } of bookings) if (startTime.startsWith(day)) others++;
  if (others < most) return [];
  return [
    {
      finding: "too-many",
      sentence: `${employee.name} has ${counted(others, "visit")} on ${formatDate(day)}; this one would be number ${others + 1}, and ${most} is the most.`,
      miss: `${others} of ${counted(most, "visit")} taken`,
    },
  ];
};
