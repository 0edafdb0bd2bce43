import type { ReactNode, Ref } from "react";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import type { PeopleCounts } from "@/lib/services/import/plan-import";
import type { Review } from "@/lib/services/import/review";
import type { Upload } from "./use-upload";

/** Lists side by side, so that the counts fit a phone. */
type Count = [what: string, employees: number, patients: number];

const COLUMNS: Column<Count>[] = [
  { header: "People", isName: true, cell: ([what]) => what },
  { header: "Employees", fit: "number", cell: ([, employees]) => count(employees) },
  { header: "Patients", fit: "number", cell: ([, , patients]) => count(patients) },
];

const CHANGES: [keyof PeopleCounts, string][] = [
  ["added", "New"],
  ["changed", "Changed"],
  ["restored", "Back on the list"],
  ["archived", "To be archived"],
  ["unchanged", "Unchanged"],
];

const countsOf = ({ employees_count, patients_count, counts }: Review): Count[] => [
  ["In the workbook", employees_count, patients_count],
  ...CHANGES.map(([change, what]): Count => [what, counts.employees[change], counts.patients[change]]),
];

const count = (people: number) => people.toLocaleString("en-GB");

interface ReviewSummaryProps {
  upload: Upload;
  review: Review;
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** The counts first: what the workbook would do to the lists. */
export function ReviewSummary({ upload, review, headingRef, children }: ReviewSummaryProps) {
  const isCalm = review.can_store;
  return (
    <Section title={`Review of ${review.filename}`} headingRef={headingRef}>
      <div className="flex flex-col gap-5">
        {children}
        <Notice kind={review.nothing_to_do ? "success" : isCalm ? "info" : "warn"} announced={false}>
          {review.message}
        </Notice>
        <div className="max-w-lg">
          <Table
            caption="What it does to the lists"
            columns={COLUMNS}
            rows={countsOf(review)}
            keyOf={([what]) => what}
          />
        </div>
        <Facts
          facts={[
            ["Layout", review.layout],
            [
              "Taken as",
              review.mode === "replace" ? "the whole list" : "an addition: no one is removed from the list",
            ],
            ...(review.same_as_upload === null
              ? []
              : [
                  ["Seen before", `byte for byte the file of upload ${review.same_as_upload}`] as [
                    string,
                    string,
                  ],
                ]),
          ]}
        />
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button onClick={upload.startOver} isBusy={upload.running !== null}>
            Choose another workbook
          </Button>
          {Object.keys(upload.said.mappings).length > 0 && (
            <Button onClick={upload.askAgain} isBusy={upload.running !== null}>
              Change my answers
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
