import { ArrowLeft, ArrowRight } from "lucide-react";
import { LinkButton } from "./link-button";

interface PeriodLinksProps {
  /** `day` or `week`. */
  span: "day" | "week";
  previous: string;
  present: string;
  next: string;
}

/** Links to the previous, current and next day or week. */
export function PeriodLinks({ span, previous, present, next }: PeriodLinksProps) {
  return (
    <nav aria-label={span === "day" ? "Days" : "Weeks"} className="flex flex-wrap gap-2 print:hidden">
      <LinkButton href={previous}>
        <ArrowLeft aria-hidden className="size-4" />
        <span>
          Previous<span className="max-sm:sr-only"> {span}</span>
        </span>
      </LinkButton>
      <LinkButton href={present}>{span === "day" ? "Today" : "This week"}</LinkButton>
      <LinkButton href={next}>
        <span>
          Next<span className="max-sm:sr-only"> {span}</span>
        </span>
        <ArrowRight aria-hidden className="size-4" />
      </LinkButton>
    </nav>
  );
}
