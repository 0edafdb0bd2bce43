import { LinkButton } from "@/app/_components/link-button";
import { availabilityAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { dateOf } from "@/lib/domain/time";
import { availabilityRecord } from "@/lib/services/availability/availability-record";
import { presentTime } from "@/lib/services/present-time";
import { TwoWeeks } from "./availability/two-weeks";

/** When a carer can work this week and next, and the way to change it. */
export function AvailabilitySection({ employeeId }: { employeeId: string }) {
  const record = availabilityRecord(employeeId);
  return (
    <Section title="Availability" lead={`${record.source_in_words}.`}>
      <div className="flex flex-col items-start gap-4">
        <div className="w-full">
          <TwoWeeks days={record.days} today={dateOf(presentTime().local)} />
        </div>
        <LinkButton href={availabilityAddress(employeeId)}>Open the availability</LinkButton>
      </div>
    </Section>
  );
}
