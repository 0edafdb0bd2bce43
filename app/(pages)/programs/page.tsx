import type { Metadata } from "next";
import { headers } from "next/headers";
import { PageHeader } from "@/app/_components/page-header";
import { OPERATIONS, operationDetails } from "@/lib/http/api-reference";
import { visitor } from "@/lib/http/visitor";
import { OperationCard } from "./operation-card";
import { PathList } from "./path-list";

export const metadata: Metadata = { title: "Paths for programs" };

interface ApiPageParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a page for people who write programs opens with. */
const FIRST = { verb: "GET", path: "/data-status" };

export default async function ApiPage({ searchParams }: ApiPageParameters) {
  const { kind } = await visitor();
  const { verb, path } = await searchParams;
  const chosen = typeof verb === "string" && typeof path === "string" ? operationDetails(verb, path) : null;
  const shown = chosen ?? operationDetails(FIRST.verb, FIRST.path);
  const host = (await headers()).get("host") ?? "localhost:8000";
  return (
    <>
      <PageHeader title="Paths for programs" isWide>
        What other programs can ask this server for, and a place to try it. Programs read the same at{" "}
        <a
          className="inline-flex min-h-touch items-center font-medium text-accent underline underline-offset-4"
          href="/openapi.json"
        >
          <code>/openapi.json</code>
        </a>
        .
      </PageHeader>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        {/* On a phone what was chosen comes first. */}
        <div className="order-2 min-w-0 lg:order-1">
          <PathList operations={OPERATIONS} current={shown} />
        </div>
        <div className="order-1 min-w-0 lg:order-2">
          {shown && (
            <OperationCard
              key={`${shown.verb} ${shown.path}`}
              operation={shown}
              host={host}
              needsToken={kind !== "open"}
            />
          )}
        </div>
      </div>
    </>
  );
}
