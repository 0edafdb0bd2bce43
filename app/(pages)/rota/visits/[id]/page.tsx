import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { isAppError } from "@/lib/errors";
import { asShown } from "@/lib/http/visitor";
import { assignmentRecord, type VisitRecord, visitRecord } from "@/lib/services/rota/visit-record";
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
  return <VisitPage record={await asShown(record)} cards={cards} start={startOfQuery(await searchParams)} />;
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
