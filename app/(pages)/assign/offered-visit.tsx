"use client";

import { UserRoundPlus } from "lucide-react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import { dateOf, timeOf } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";
import type { Offer } from "./offer";

interface OfferedVisitProps {
  offer: NonNullable<Offer>;
  isBusy: boolean;
  /** Asks with the fields of the visit. */
  onCover: (fields: object) => void;
}

/** The open visit that the page was opened for, to be covered with one click. */
export function OfferedVisit({ offer, isBusy, onCover }: OfferedVisitProps) {
  if (offer === "gone") {
    return (
      <Notice kind="info" announced={false}>
        The visit of that link no longer waits for a carer: it is covered, or it is not on the list any more.
      </Notice>
    );
  }
  return (
    <Section isDesk title="Cover this open visit">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p>
          <strong>
            <Person id={offer.patientId} name={offer.patientName} />
          </strong>
          <br />
          <ServiceNames services={offer.services} />, <Time at={offer.startTime} />, {offer.duration} minutes
        </p>
        <Button kind="primary" isBusy={isBusy} onClick={() => onCover(fieldsOf(offer))}>
          <UserRoundPlus aria-hidden className="size-4" />
          {isBusy ? "Looking…" : offer.lacking === 2 ? "Find two carers" : "Find a carer"}
        </Button>
      </div>
    </Section>
  );
}

/** The visit as an assignment request names it. */
const fieldsOf = (visit: UnassignedVisit) => ({
  patient_id: visit.patientId,
  service_types: visit.services,
  date: dateOf(visit.startTime),
  start_time: timeOf(visit.startTime),
  duration: visit.duration,
  carers: visit.carersNeeded,
});
