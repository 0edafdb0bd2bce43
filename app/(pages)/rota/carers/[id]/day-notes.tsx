import { AbsenceSpan } from "@/app/_components/absence-span";
import { Notice } from "@/app/_components/notice";
import { absenceAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Time } from "@/app/_components/time";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import type { CarersDay } from "@/lib/services/rota/carers-day";

/** What is to be known before anything else of the day: that the carer is off, or not to be sent. */
export function DayNotes({ day }: { day: CarersDay }) {
  const { carer, absences, visits, lacksBreak } = day;
  const isLapsed = carer.certificate !== null && carer.certificate < day.day && visits.length > 0;
  return (
    <>
      {!carer.isRostered && (
        <Notice kind="warn" announced={false}>
          {carer.name} is inactive or archived, and gets no new visits.
        </Notice>
      )}
      {absences.map(({ id, kind, from, until }) => (
        <Notice key={id} kind="warn" announced={false}>
          {carer.name} is {ABSENCE_WORDS[kind]}: <AbsenceSpan from={from} until={until} />.{" "}
          {visits.length > 0 && <RowLink href={absenceAddress(id)}>Find replacements</RowLink>}
        </Notice>
      ))}
      {isLapsed && (
        <Notice kind="warn" announced={false}>
          The certificate expired on <Time at={carer.certificate ?? ""} />. Assign these visits to other
          carers.
        </Notice>
      )}
      {lacksBreak && (
        <Notice kind="warn" announced={false}>
          The day is longer than 6 hours and has no break of 20 minutes. Move a visit or give one to another
          carer.
        </Notice>
      )}
    </>
  );
}
