import type { Ref } from "react";
import { LinkButton } from "@/app/_components/link-button";
import { Section } from "@/app/_components/section";
import type { LeadsTo } from "@/lib/services/assign-employee/leads-to";

const TITLES: Record<LeadsTo["action"], string> = {
  record_absence: "This is an absence",
  cancel_visit: "This cancels a visit",
  change_visit: "This changes a visit",
};

/** The filled-in pages that a sentence leads to when it asks for no new visit. */
export function Leads({ leads, headingRef }: { leads: LeadsTo; headingRef: Ref<HTMLHeadingElement> }) {
  const [first, ...others] = leads.options;
  return (
    <Section
      title={TITLES[leads.action]}
      lead="Nothing is saved yet. The page is filled in; check it there and save."
      headingRef={headingRef}
    >
      <div className="flex flex-col items-start gap-3">
        {first && (
          <LinkButton kind="primary" href={first.href}>
            {first.label}
          </LinkButton>
        )}
        {others.map(({ href, label }) => (
          <LinkButton key={href} href={href}>
            {label}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}
