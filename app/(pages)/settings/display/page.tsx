import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { DENSITY_COOKIE, densityOf } from "@/app/_components/density";
import { PageHeader } from "@/app/_components/page-header";
import { DisplaySection } from "./display-section";

export const metadata: Metadata = { title: "This browser" };

export default async function DisplayPage() {
  await connection();
  return (
    <>
      <PageHeader title="This browser">
        How the pages look and work here. Other people's browsers are not changed.
      </PageHeader>
      <DisplaySection density={densityOf((await cookies()).get(DENSITY_COOKIE)?.value)} />
    </>
  );
}
