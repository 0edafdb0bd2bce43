import type { Metadata } from "next";
import { LinkButton } from "./_components/link-button";
import { PageHeader } from "./_components/page-header";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <PageHeader title="There is no such page">
        Nothing is under this address. Check its spelling, or start from the overview.
      </PageHeader>
      <LinkButton href="/" kind="primary">
        To the overview
      </LinkButton>
    </>
  );
}
