import { seenOfWeek } from "@/lib/services/publishing/my-rota";

/** Which carers have seen what they were told last of a week. */
export function SeenOfWeek({ week }: { week: string }) {
  const carers = seenOfWeek(week);
  const waiting = carers.filter(({ seen_at }) => seen_at === null);
  if (carers.length === 0) return null;
  return (
    <p className="mt-3">
      Seen by {carers.length - waiting.length} of {carers.length} carers.
      {waiting.length > 0 && (
        <span className="text-muted">
          {" "}
          Not yet: {waiting.map(({ employee_name }) => employee_name).join(", ")}.
        </span>
      )}
    </p>
  );
}
