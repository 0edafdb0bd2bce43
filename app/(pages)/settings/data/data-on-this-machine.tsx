import { Facts } from "@/app/_components/facts";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { DataStatus } from "@/lib/services/data-status";
import { ClearEverything } from "./clear-everything";
import { ReadAgain } from "./read-again";

/** What can be done to the file as a whole. */
export function DataOnThisMachine({ status }: { status: DataStatus }) {
  return (
    <Section
      isDesk
      title="Data on this machine"
      lead="Everything is in one file beside this server. Nothing leaves the machine."
    >
      <div className="flex flex-col gap-4">
        {status.has_data !== status.database_has_data && (
          <Notice kind="warn" announced={false}>
            The data shown here is not up to date. Choose Reload data.
          </Notice>
        )}
        <Facts
          facts={[
            ["Carers", status.employees_count],
            ["Patients", status.patients_count],
            ["Assignments", status.assignments_count],
          ]}
        />
        <ReadAgain />
        <ClearEverything
          employees={status.employees_count}
          patients={status.patients_count}
          assignments={status.assignments_count}
        />
      </div>
    </Section>
  );
}
