import { reasonsOfCounts } from "@/lib/domain/exclusion-reasons";
import { TERM_POINTS } from "@/lib/domain/rank";
import { ruleName } from "@/lib/domain/rules/descriptions";
import { SERVICE_LABELS } from "@/lib/domain/service";
import type { AssignmentRecord } from "@/lib/services/rota/visit-record";
import { Facts } from "./facts";
import { NotRecorded } from "./not-recorded";
import { RuleFindings } from "./rule-findings";
import { ScoreTerms } from "./score-terms";
import { type Column, Table } from "./table";
import { Time } from "./time";

type StoredCard = AssignmentRecord["match_cards"][number];
type Card = StoredCard["card"];

/** All that was compared when an assignment was decided, as it was kept then. */
export function MatchCard({ decided }: { decided: StoredCard }) {
  const { card, decided_at_local: at, rule_version: version } = decided;
  return (
    <div className="flex flex-col gap-5">
      <Facts
        facts={[
          ["Decided", <Time key="at" at={at} />],
          ["Rules of", version],
          ["Visit", visitOf(card)],
          ["Demanded", demandsOf(card)],
          ["Place", placeOf(card)],
          [
            "Next best",
            card.next.map(({ employeeId, score }) => `${employeeId} (${score.toFixed(2)})`).join(", ") ||
              "nobody",
          ],
          [
            "Kept away",
            reasonsOfCounts(card.excluded)
              .map(({ sentence }) => sentence)
              .join("; ") || "nobody",
          ],
          ...(card.overrideReason ? [["Override", card.overrideReason] as [string, string]] : []),
        ]}
      />
      <Table
        caption="What was recorded then"
        showCaption
        columns={VALUES}
        rows={valuesOf(card)}
        keyOf={(row) => row.name}
      />
      <Table
        caption="What each rule said"
        showCaption
        columns={RULES}
        rows={card.rules}
        keyOf={(row) => row.rule}
      />
      <div>
        <h3 className="mb-2 font-semibold">Score: {card.score.toFixed(2)} of 10</h3>
        <ScoreTerms terms={card.terms.map((term) => ({ ...term, of: TERM_POINTS[term.name] }))} />
      </div>
    </div>
  );
}

const visitOf = ({ visit }: Card) => (
  <span>
    {visit.services.map((service) => SERVICE_LABELS[service]).join(", ")}, <Time at={visit.startTime} />,{" "}
    {visit.duration} minutes
    {visit.carersNeeded > 1 && `, ${visit.carersNeeded} carers`}
  </span>
);

function demandsOf({ demands }: Card): string {
  const said = [demands.requiredRole, demands.language, demands.vehicle ? "a car" : null].filter(Boolean);
  return said.join(", ") || "nothing besides the visit itself";
}

const placeOf = ({ place, candidates, withWeek }: Card): string =>
  withWeek
    ? `chosen together with the whole week; ${candidates} carers suit such visits`
    : place === null
      ? `sent although a rule speaks against it; ${candidates} others might go`
      : `number ${place} of ${candidates} who might go`;

interface Value {
  name: string;
  value: string | null;
}

const VALUES: Column<Value>[] = [
  { header: "Of the carer", fit: "tight", isName: true, cell: ({ name }) => name },
  { header: "Recorded", cell: ({ value }) => value ?? <NotRecorded /> },
];

function valuesOf({ carer, patient, travel }: Card): Value[] {
  const way =
    travel.minutes === null
      ? null
      : `${travel.minutes} minutes from ${travel.from}${travel.source ? `, by ${travel.source}` : ""}`;
  return [
    { name: "Employee", value: carer.employeeId },
    { name: "Qualification", value: carer.qualification },
    { name: "Certificate until", value: carer.certificateExpiryDate },
    { name: "Languages", value: carer.languageSpoken },
    {
      name: "Works",
      value: carer.earliestStart && carer.latestEnd ? `${carer.earliestStart}–${carer.latestEnd}` : null,
    },
    { name: "Weekdays", value: carer.weekdays },
    { name: "Shifts", value: carer.shifts },
    { name: "Comes by", value: carer.transportMode },
    { name: "Travel", value: way },
    { name: "Patient's languages", value: patient.languagePreference },
  ];
}

const RULES: Column<Card["rules"][number]>[] = [
  { header: "Rule", fit: "tight", isName: true, cell: ({ rule }) => ruleName(rule) },
  {
    header: "Verdict",
    fit: "wide",
    cell: ({ rule, findings }) =>
      findings.length === 0 ? (
        "Nothing against it"
      ) : (
        <RuleFindings findings={findings.map((one) => ({ ...one, rule }))} />
      ),
  },
];
