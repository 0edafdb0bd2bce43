import { Facts } from "@/app/_components/facts";
import { Section } from "@/app/_components/section";
import { type ShortVisitRule, sourceLabelOf } from "@/lib/domain/short-visit-rule";

/** What the figures are held against in the branch's nation, and what of it can be counted. */
export function ReportRule({ rule }: { rule: ShortVisitRule }) {
  return (
    <Section title={`Visits under 30 minutes in ${rule.nation}`}>
      <Facts
        facts={[
          [sourceLabelOf(rule), rule.source],
          ["What it says", rule.says],
          ["What is counted", rule.counted],
        ]}
      />
    </Section>
  );
}
