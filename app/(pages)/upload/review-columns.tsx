import { Disclosure } from "@/app/_components/disclosure";
import { Facts } from "@/app/_components/facts";
import { Section } from "@/app/_components/section";
import type { ReviewedSheet } from "@/lib/services/import/review";

/** Which columns were understood, which are kept unused, and what stays as it is stored. */
export function ReviewColumns({ sheets }: { sheets: ReviewedSheet[] }) {
  return (
    <Section title="Sheets and columns">
      <div className="flex flex-col gap-1">
        {sheets.map((sheet) => (
          <Disclosure
            key={sheet.sheet}
            summary={`${sheet.sheet}: ${sheet.people} ${sheet.lists}, ${sheet.columns_used.length} columns used`}
          >
            <Facts
              facts={[
                ["Layout", sheet.layout],
                ["Used", sheet.columns_used.map(nameOf).join(", ") || "None"],
                ["Not used", sheet.columns_ignored.join(", ") || "None"],
                ["Not in the sheet, stay as they are", sheet.fields_kept.join(", ") || "None"],
              ]}
            />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

const nameOf = ({ header, field }: ReviewedSheet["columns_used"][number]) =>
  header === field ? header : `${header} (as ${field})`;
