import { Check } from "lucide-react";
import { reasonsOfCounts } from "@/lib/domain/exclusion-reasons";
import { factInWords } from "@/lib/domain/fact-labels";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { matchInWords } from "@/lib/domain/match-words";
import { TERM_POINTS } from "@/lib/domain/rank";
import { ruleName } from "@/lib/domain/rules/descriptions";
import { SERVICE_LABELS } from "@/lib/domain/service";
import type { AssignmentRecord } from "@/lib/services/rota/visit-record";
import { Disclosure } from "./disclosure";
import { Facts } from "./facts";
import { NotRecorded } from "./not-recorded";
import { RuleFindings } from "./rule-findings";
import { ScoreTerms } from "./score-terms";
import { type Column, Table } from "./table";
import { Time } from "./time";

type StoredCard = AssignmentRecord["match_cards"][number];
type Card = StoredCard["card"];

/** Everything that was compared when an assignment was decided, as it was recorded then. */
export function MatchCard({ decided }: { decided: StoredCard }) {
  const { card, decided_at_local: at, rule_version: version, next_best: nextBest } = decided;
  return (
    <div className="flex flex-col gap-5">
      <Facts
        facts={[
          ["Decided", <Time key="at" at={at} />],
          ["Rules version", version],
          ["Visit", visitOf(card)],
          ["Requirements", demandsOf(card)],
          ["Order", placeOf(card)],
          ["Next best", nextBest.map(({ employee_name: name }) => name).join(", ") || "none"],
          [
            "Ruled out",
            reasonsOfCounts(card.excluded)
              .map(({ sentence }) => sentence)
              .join("; ") || "none",
          ],
          ...(card.overrideReason ? [["Override", card.overrideReason] as [string, string]] : []),
        ]}
      />
      <Table
        caption="On record at the time"
        showCaption
        columns={VALUES}
        rows={valuesOf(card)}
        keyOf={(row) => row.name}
      />
      <RulesOfCard card={card} />
      <div>
        <h3 className="mb-2 font-semibold">
          Why this match: {card.place === 1 ? "best match" : matchInWords(card.score).toLowerCase()}
        </h3>
        <ScoreTerms terms={card.terms.map((term) => ({ ...term, of: TERM_POINTS[term.name] }))} />
      </div>
    </div>
  );
}

/** What the rules noted; those that are met are one tick, and a table on request. */
function RulesOfCard({ card }: { card: Card }) {
  const noted = card.rules.filter(({ findings }) => findings.length > 0);
  const met = card.rules.length - noted.length;
  return (
    <div>
      <h3 className="mb-1 font-semibold">Rules</h3>
      {noted.length > 0 && (
        <RuleFindings
          label="Notes of the rules"
          findings={noted.flatMap(({ rule, findings }) => findings.map((one) => ({ ...one, rule })))}
        />
      )}
      <p className="flex items-center gap-1.5">
        <Check aria-hidden className="size-4 shrink-0 text-good" />
        {met === card.rules.length
          ? `All ${met} rules are met.`
          : `${met} of ${card.rules.length} rules are met.`}
      </p>
      <Disclosure summary="Every rule">
        <Table caption="Rules" columns={RULES} rows={card.rules} keyOf={(row) => row.rule} />
      </Disclosure>
    </div>
  );
}

const visitOf = ({ visit }: Card) => (
  <span>
    {visit.services.map((service) => SERVICE_LABELS[service]).join(", ")}, <Time at={visit.startTime} />,{" "}
    {hoursInWords(visit.duration)}
    {visit.carersNeeded > 1 && `, ${visit.carersNeeded} carers`}
  </span>
);

function demandsOf({ demands }: Card): string {
  const said = [
    demands.requiredRole,
    demands.gender,
    demands.language,
    demands.vehicle ? "a car" : null,
  ].filter(Boolean);
  return said.join(", ") || "none";
}

const placeOf = ({ place, candidates, withWeek }: Card): string => {
  if (withWeek) return `chosen together with the whole week; ${candidates} carers suit such visits`;
  return place === null
    ? `assigned with an override; ${candidates} others could be assigned`
    : `number ${place} of ${candidates} who could be assigned`;
};

interface Value {
  name: string;
  value: string | null;
}

const VALUES: Column<Value>[] = [
  { header: "Carer and patient", fit: "tight", isName: true, cell: ({ name }) => name },
  { header: "Recorded", cell: ({ value }) => value ?? <NotRecorded /> },
];

const inWords = (column: string, value: string | null) => value && factInWords(column, value);

function valuesOf({ carer, patient, travel }: Card): Value[] {
  const way =
    travel.minutes === null
      ? null
      : `${travel.minutes} min from ${travel.from}${travel.source ? `, ${travel.source}` : ""}`;
  return [
    { name: "Carer", value: carer.employeeId },
    { name: "Qualification", value: carer.qualification },
    { name: "Certificate valid until", value: inWords("CertificateExpiryDate", carer.certificateExpiryDate) },
    { name: "Languages", value: inWords("LanguageSpoken", carer.languageSpoken) },
    {
      name: "Working hours",
      value: carer.earliestStart && carer.latestEnd ? `${carer.earliestStart}–${carer.latestEnd}` : null,
    },
    { name: "Working days", value: inWords("Availability", carer.weekdays) },
    { name: "Shifts", value: inWords("Shifts", carer.shifts) },
    { name: "Transport", value: carer.transportMode },
    { name: "Travel", value: way },
    { name: "Patient's languages", value: inWords("LanguagePreference", patient.languagePreference) },
  ];
}

const RULES: Column<Card["rules"][number]>[] = [
  { header: "Rule", fit: "tight", isName: true, cell: ({ rule }) => ruleName(rule) },
  {
    header: "Result",
    fit: "wide",
    cell: ({ rule, findings }) =>
      findings.length === 0 ? "Met" : <RuleFindings findings={findings.map((one) => ({ ...one, rule }))} />,
  },
];
