import { getConfig } from "@/lib/config";
import type { StoredMatchCard } from "@/lib/db/match-cards";
import { latestMatchCards } from "@/lib/db/match-cards-of-assignments";
import { readTogether } from "@/lib/db/transaction";
import { reasonsOfCounts } from "@/lib/domain/exclusion-reasons";
import { factInWords } from "@/lib/domain/fact-labels";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { shareInWords } from "@/lib/domain/match-words";
import { TERM_LABELS, TERM_POINTS } from "@/lib/domain/rank";
import { ruleName } from "@/lib/domain/rules/descriptions";
import { type CivilDate, dateOf, formatDate, formatLocal, instantOfStamp, localAt } from "@/lib/domain/time";
import { escapeHtml, htmlPage } from "@/lib/export/html";
import { servicesInWords } from "@/lib/export/rota-tables";
import type { ZipFile } from "@/lib/export/zip";
import { currentRoster } from "@/lib/memory/roster";
import { type Facts, type FiguresAssignment, type FiguresVisit, visitsIn } from "@/lib/reports/facts";
import { groupBy } from "@/lib/reports/group";

interface Decided {
  visit: FiguresVisit;
  assignment: FiguresAssignment;
  stored: StoredMatchCard | null;
}

/**
 * What was compared for each assignment when it was decided, as it was kept: a page for each day, one that leads to
 * them, and the cards themselves as JSON.
 */
export function cardPages(facts: Facts): ZipFile[] {
  const pairs = visitsIn(facts).flatMap((visit) =>
    visit.assignments.map((assignment) => ({ visit, assignment })),
  );
  const cards = readTogether((db) =>
    latestMatchCards(
      db,
      pairs.map(({ visit, assignment }) => ({ assignmentId: assignment.id, visitId: visit.id })),
    ),
  );
  const decided = pairs.map((pair): Decided => ({ ...pair, stored: cards.get(pair.assignment.id) ?? null }));
  const days = [...groupBy(decided, ({ visit }) => dateOf(visit.startTime))];
  return [
    { name: "why-each-match.html", content: contentsPage(days) },
    ...days.map(([day, own]) => ({ name: pageOf(day), content: dayPage(day, own) })),
    { name: "why-each-match.json", content: JSON.stringify([...cards].map(jsonOf), null, 1) },
  ];
}

const pageOf = (day: CivilDate) => `why-each-match/${day}.html`;

const jsonOf = ([assignmentId, { decidedAt, ruleVersion, card }]: [number, StoredMatchCard]) => ({
  assignment_id: assignmentId,
  decided_at: decidedAt,
  rule_version: ruleVersion,
  card,
});

const contentsPage = (days: readonly [CivilDate, Decided[]][]): string =>
  htmlPage(
    "Why each match",
    `<p>What was compared for each assignment when it was decided, as it was recorded then. A page for each day.</p><ul>${days
      .map(
        ([day, own]) => `<li><a href="${pageOf(day)}">${formatDate(day)}</a>: ${own.length} assignments</li>`,
      )
      .join("")}</ul>`,
  );

const dayPage = (day: CivilDate, decided: readonly Decided[]): string =>
  htmlPage(`Why each match of ${formatDate(day)}`, decided.map(cardSection).join("\n"));

function cardSection({ visit, assignment, stored }: Decided): string {
  const heading = `${formatLocal(visit.startTime)}: ${assignment.employeeName} for ${visit.patientName}`;
  const head = `<h2 id="assignment-${assignment.id}">${escapeHtml(heading)}</h2>`;
  if (!stored)
    return `${head}<p class="muted">No card was kept: the assignment is from before cards were.</p>`;
  return head + facts(factsOf(stored)) + rulesOf(stored) + termsOf(stored);
}

const facts = (pairs: readonly [string, string][]): string =>
  `<dl>${pairs.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>`;

const NOT_RECORDED = "Not recorded";

function factsOf({ decidedAt, ruleVersion, card }: StoredMatchCard): [string, string][] {
  const { visit, carer, patient, travel } = card;
  const fact = (column: string, value: string | null) => (value ? factInWords(column, value) : NOT_RECORDED);
  const instant = instantOfStamp(decidedAt);
  return [
    ["Decided", instant === null ? decidedAt : formatLocal(localAt(instant, getConfig().timeZone))],
    ["Rules version", ruleVersion],
    [
      "Visit",
      `${servicesInWords(visit.services)}, ${formatLocal(visit.startTime)}, ${hoursInWords(visit.duration)}`,
    ],
    ["Order", orderOf(card)],
    ["Next best", card.next.map(({ employeeId }) => nameOf(employeeId)).join(", ") || "None"],
    [
      "Ruled out",
      reasonsOfCounts(card.excluded)
        .map(({ sentence }) => sentence)
        .join("; ") || "None",
    ],
    ...(card.overrideReason ? [["Override", card.overrideReason] as [string, string]] : []),
    ["Qualification", carer.qualification ?? NOT_RECORDED],
    ["Certificate valid until", fact("CertificateExpiryDate", carer.certificateExpiryDate)],
    ["Languages", fact("LanguageSpoken", carer.languageSpoken)],
    [
      "Working hours",
      carer.availability ??
        (carer.earliestStart && carer.latestEnd ? `${carer.earliestStart}–${carer.latestEnd}` : NOT_RECORDED),
    ],
    ["Transport", carer.transportMode ?? NOT_RECORDED],
    ["Travel", travel.minutes === null ? NOT_RECORDED : `${travel.minutes} min from ${travel.from}`],
    ["Patient's languages", fact("LanguagePreference", patient.languagePreference)],
  ];
}

const nameOf = (employeeId: string) => currentRoster().employee(employeeId)?.name ?? employeeId;

function orderOf({ place, candidates, withWeek }: StoredMatchCard["card"]): string {
  if (withWeek) return `Chosen together with the whole week; ${candidates} carers suit such visits`;
  return place === null
    ? `Assigned with an override; ${candidates} others could be assigned`
    : `Number ${place} of ${candidates} who could be assigned`;
}

function rulesOf({ card: { rules } }: StoredMatchCard): string {
  const noted = rules.filter(({ findings }) => findings.length > 0);
  const met = `<p>${rules.length - noted.length} of ${rules.length} rules are met.</p>`;
  const lines = noted.flatMap(({ rule, findings }) =>
    findings.map(({ sentence }) => `<li>${escapeHtml(`${ruleName(rule)}: ${sentence}`)}</li>`),
  );
  return lines.length === 0 ? met : `${met}<ul>${lines.join("")}</ul>`;
}

const termsOf = ({ card: { terms } }: StoredMatchCard): string =>
  `<table><thead><tr><th scope="col">Why this match</th><th scope="col">Share</th><th scope="col">What was compared</th></tr></thead><tbody>${terms
    .map(
      ({ name, points, sentence }) =>
        `<tr><td>${escapeHtml(TERM_LABELS[name])}</td><td>${shareInWords(points, TERM_POINTS[name])}</td><td>${escapeHtml(sentence)}</td></tr>`,
    )
    .join("")}</tbody></table>`;
