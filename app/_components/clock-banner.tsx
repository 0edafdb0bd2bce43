import { Clock } from "lucide-react";
import { Time } from "./time";

/** Says that a setting fixes the clock, so that its date is not mistaken for today. */
export function ClockBanner({ at }: { at: string }) {
  return (
    <aside aria-label="Clock" className="border-line border-b bg-care-soft">
      <p className="flex items-start gap-2 px-gutter py-1.5 text-small">
        <Clock aria-hidden className="mt-0.5 size-4 shrink-0 text-care" />
        <span>
          The clock is fixed at{" "}
          <strong>
            <Time at={at} />
          </strong>{" "}
          by the setting ROTA_NOW. It is for tests and demonstrations.
        </span>
      </p>
    </aside>
  );
}
