import { CircleCheck } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";

/** Said when nothing needs a person. */
export function NothingToDo() {
  return (
    <Section title="Today's problems" aside={<TextLink href="/rota">Today's rota</TextLink>}>
      <p className="flex gap-3">
        <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-good" />
        <span>
          None. Every coming visit has a carer. No carer is booked twice or has a visit while off, and no
          certificate expires within 30 days.
        </span>
      </p>
    </Section>
  );
}
