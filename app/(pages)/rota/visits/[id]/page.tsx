import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { isAppError } from "@/lib/errors";
import { asShown } from "@/lib/http/visitor";
import { absencesDuring } from "@/lib/services/absences-during";
import { assignmentRecord, type VisitRecord, visitRecord } from "@/lib/services/rota/visit-record";
import type { CarerAbsences } from "./carer-absences";
import { VisitPage } from "./visit-page";
import { startOfQuery, type VisitQuery } from "./visit-start";

interface VisitParameters {
  params: Promise<{ id: string }>;
}

interface VisitPageParameters extends VisitParameters {
  searchParams: Promise<VisitQuery>;
}

export async function generateMetadata({ params }: VisitParameters): Promise<Metadata> {
  await connection();
  const record = findRecord((await params).id);
  return { title: record ? `Visit ${record.visit.id}` : "Not found" };
}

export default async function Page({ params, searchParams }: VisitPageParameters) {
  await connection();
  const record = findRecord((await params).id);
  if (!record) notFound();
  const cards = Object.fromEntries(
    record.assignments.map(({ id }) => [id, assignmentRecord(id).match_cards] as const),
  );
  const { start_time: from, end_time: until } = record.visit;
  const absences: CarerAbsences = Object.fromEntries(
    record.assignments.map((one) => [one.employee_id, absencesDuring(one.employee_id, from, until)] as const),
  );
  return (
    <VisitPage
      record={await asShown(record)}
      cards={cards}
      absences={absences}
      start={startOfQuery(await searchParams)}
    />
  );
}

/** Read once per request: the title and the page ask for the same visit. */
const findRecord = cache((id: string): VisitRecord | null => {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null;
  try {
    return visitRecord(Number(id));
  } catch (error) {
    if (isAppError(error) && error.code === "not-found") return null;
    throw error;
  }
});
