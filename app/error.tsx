"use client";

import { Button } from "./_components/button";
import { Notice } from "./_components/notice";
import { PageHeader } from "./_components/page-header";

/** Shown instead of a page that could not be made. What went wrong is in the process log, not here. */
export default function PageFailed({ retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <PageHeader title="This page could not be shown" />
      <Notice kind="problem">
        Something went wrong while the page was loading. Nothing was changed. Try again; if it happens again,
        tell the person who runs this server.
      </Notice>
      <div className="mt-6">
        <Button onClick={() => retry()}>Try again</Button>
      </div>
    </>
  );
}
