"use client";

import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { packageRecord } from "@/lib/services/care-package/package-record";
import type { PackageChanging } from "./use-package-change";

interface ConfirmPackageProps {
  record: ReturnType<typeof packageRecord>;
  changing: PackageChanging;
  onDone: () => void;
}

/** Says what a proposal was made from, and lets a coordinator confirm it. */
export function ConfirmPackage({ record, changing, onDone }: ConfirmPackageProps) {
  async function confirm() {
    const answer = await changing.ask({ method: "POST", path: "/care-package/confirm" }, false);
    if (answer.ok) onDone();
  }
  return (
    <div className="print:hidden">
      <Notice kind="info" announced={false}>
        <p>
          {record.proposal ?? "Some of these visits are proposed from the patient's record."} They take part
          in the rota and are marked as proposed until you confirm them.
        </p>
        <div className="mt-3 empty:hidden">
          <Button
            act="POST /patients/{id}/care-package/confirm"
            kind="primary"
            isBusy={changing.isBusy}
            onClick={confirm}
          >
            Confirm care package
          </Button>
        </div>
      </Notice>
    </div>
  );
}
