import { AbsenceSpan } from "@/app/_components/absence-span";
import { Notice } from "@/app/_components/notice";
import { absenceAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { ABSENCE_WORDS, type Absence } from "@/lib/domain/absence";

/** The absences that touch the visit, by the id of its carers. */
export type CarerAbsences = Record<string, Absence[]>;

/** That a carer of the visit is off at that time, and where to find another. */
export function CarerAbsenceNotes({ name, absences }: { name: string; absences: readonly Absence[] }) {
  return absences.map(({ id, kind, from, until }) => (
    <Notice key={id} kind="warn" announced={false}>
      {name} is {ABSENCE_WORDS[kind]}: <AbsenceSpan from={from} until={until} />.{" "}
      <RowLink href={absenceAddress(id)}>Find replacements</RowLink>
    </Notice>
  ));
}
