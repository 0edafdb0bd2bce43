"use client";

import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { WishesForPrograms } from "@/lib/services/people/patient-wishes";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { WishedCarers } from "./wished-carers";
import { WishesForm } from "./wishes-form";

interface WishesSectionProps {
  wishes: WishesForPrograms;
  /** Everybody on the list: whom a wish names may be inactive. */
  employees: PersonChoice[];
}

/** What a patient wishes of the carers who come, to be read or to be changed. */
export function WishesSection({ wishes, employees }: WishesSectionProps) {
  const [isEditing, setEditing] = useState(false);
  const [isStored, setStored] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  function end(stored: boolean) {
    setEditing(false);
    setStored(stored);
    takeFocus(heading);
  }

  return (
    <Section
      title="Carer preferences"
      lead="“Must” decides which carers can be assigned; “prefer” decides their order."
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        {isStored && (
          <Notice kind="success">The preferences are saved. They apply from the next assignment.</Notice>
        )}
        {isEditing ? (
          <WishesForm wishes={wishes} employees={employees} onDone={end} />
        ) : (
          <>
            <Facts
              facts={[
                ["Carer's gender", genderInWords(wishes.gender)],
                [
                  "Preferred carers",
                  <WishedCarers key="preferred" of={wishes.preferred} people={employees} />,
                ],
                ["Carers to avoid", <WishedCarers key="avoid" of={wishes.avoid} people={employees} />],
                [
                  "Visits under 30 minutes",
                  wishes.short_visits_agreed ? "Agreed, with a regular carer" : "Not agreed",
                ],
              ]}
            />
            <div className="empty:hidden print:hidden">
              <Button
                act="PUT /patients/{id}/wishes"
                onClick={() => {
                  setStored(false);
                  setEditing(true);
                }}
              >
                <Pencil aria-hidden className="size-4" />
                Change preferences
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

const genderInWords = (gender: WishesForPrograms["gender"]): string =>
  gender === null
    ? "No preference"
    : `${gender.strength === "must" ? "Must be" : "Prefers"} ${gender.value.toLowerCase()}`;
