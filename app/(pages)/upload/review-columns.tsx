import { Disclosure } from "@/app/_components/disclosure";
import { Facts } from "@/app/_components/facts";
import { Section } from "@/app/_components/section";
import { columnLabel } from "@/lib/domain/fact-labels";
import type { ReviewedSheet } from "@/lib/services/import/review";

/** Which columns were understood, which are kept unused, and what stays as it is stored. */
export function ReviewColumns({ sheets }: { sheets: ReviewedSheet[] }) {
  return (
    <Section title="Sheets and columns">
      <div className="flex flex-col gap-1">
        {sheets.map((sheet) => (
          <Disclosure
            key={sheet.sheet}
            summary={`${quoted(sheet.sheet)}: ${sheet.people} ${sheet.lists}, ${sheet.columns_used.length} columns used`}
          >
            <Facts
              facts={[
                ["Layout", sheet.layout],
                ["Used", sheet.columns_used.map(nameOf).join(", ") || "None"],
                ["Not used", sheet.columns_ignored.map(quoted).join(", ") || "None"],
                [
                  "Not in the sheet, stay as they are",
                  sheet.fields_kept.map(columnLabel).join(", ") || "None",
                ],
              ]}
            />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

const quoted = (name: string): string => `“${name}”`;

/** A column by the label that the pages have for it; one with a header of its own by that header too. */
const nameOf = ({ header, field }: ReviewedSheet["columns_used"][number]) =>
  header === field ? columnLabel(field) : `${quoted(header)} (as ${columnLabel(field)})`;
