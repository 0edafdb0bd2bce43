import { setImmediate } from "node:timers/promises";
import { getConfig, now } from "@/lib/config";
import { nationFrom } from "@/lib/domain/care-package/nation";
import { inFigures } from "@/lib/domain/in-figures";
import { shortVisitRuleOf, sourceLabelOf } from "@/lib/domain/short-visit-rule";
import { addDays, formatDate, formatLocal, localAt } from "@/lib/domain/time";
import { csvOf } from "@/lib/export/csv";
import { escapeHtml, htmlPage, htmlTable } from "@/lib/export/html";
import type { ExportTable } from "@/lib/export/table";
import { tableOf } from "@/lib/export/table";
import { type ZipFile, zipOf } from "@/lib/export/zip";
import { currentRoster } from "@/lib/memory/roster";
import { DAYS_BEFORE } from "@/lib/reports/facts";
import { type Figure, REPORT_NAMES, type Report } from "@/lib/reports/report";
import { bankHolidaysBetween } from "../care-package/need-settings";
import { exportedTable } from "../exports/exported-reports";
import { nameOf } from "../exports/exported-rota";
import { type Period, periodOf } from "../exports/period";
import type { Download } from "../import/upload-files";
import { entriesBetween } from "../read-log";
import { periodFacts } from "../reports/period-facts";
import { reportOf } from "../reports/report-of";
import { type LogVerification, verifyLog } from "../verify-log";
import { cardPages } from "./card-pages";
import { actualTimesTable, carersOnTheDay, matchesTable, publishedTable, scheduleTable } from "./pack-tables";
import { type Question, questionsOf } from "./questions";

/** What an inspector asks for, of a period, as one ZIP: pages to read and print, and the same tables as CSV. */
export async function inspectionPack(asked: Partial<Period>, seesPay: boolean): Promise<Download> {
  const period = periodOf(asked);
  const verification = await verifyLog();
  const reports: Report[] = [];
  for (const name of REPORT_NAMES) {
    reports.push(reportOf(name, period, seesPay));
    // Others are answered between two reports.
    await setImmediate();
  }
  const files = [
    ...filesOfTables(period),
    ...reports.flatMap(filesOfReport),
    ...logFiles(period, verification, seesPay),
  ];
  const cover = { name: "index.html", content: coverPage(period, reports, verification) };
  return { filename: nameOf("inspection-pack", period, "zip"), bytes: await zipOf([cover, ...files]) };
}

function filesOfTables(period: Period): ZipFile[] {
  const facts = periodFacts(period, DAYS_BEFORE);
  const isWales = nationFrom(currentRoster().settings) === "Wales";
  return [
    ...tableFiles("matches", matchesTable(facts), "Why each carer was chosen, in the words of the decision."),
    ...cardPages(facts),
    ...tableFiles(
      "carers-on-the-day",
      carersOnTheDay(facts),
      "What was recorded of each carer at the start of each visit.",
    ),
    ...tableFiles(
      "published-rotas",
      publishedTable(period),
      "What each carer was told last. Weeks that were not published are not in it.",
    ),
    ...tableFiles(
      "actual-times",
      actualTimesTable(facts),
      "Log-in and log-out of each carer as the call-monitoring exports say that were imported, beside what was planned. Empty where none was imported.",
    ),
    ...(isWales
      ? tableFiles("schedule-of-visits", scheduleTable(facts), "Care, travel time and breaks, each apart.")
      : []),
  ];
}

const tableFiles = (name: string, table: ExportTable, lead: string): ZipFile[] => [
  { name: `${name}.html`, content: htmlPage(table.name, `<p>${escapeHtml(lead)}</p>${htmlTable(table)}`) },
  { name: `${name}.csv`, content: csvOf(table) },
];

function filesOfReport(report: Report): ZipFile[] {
  const figures = tableOf<Figure>(
    "Figures",
    [
      { header: "Figure", kind: "text", width: 30, value: ({ label }) => label },
      { header: "Value", kind: "text", width: 12, value: figureInWords },
      { header: "How it is counted", kind: "text", width: 80, value: ({ how }) => how },
    ],
    report.figures,
  );
  const tables = report.tables.map((table) => ({ key: table.key, table: exportedTable(table, report) }));
  const body = tables.map(
    ({ table }) => `<h2>${escapeHtml(table.name)}</h2>${htmlTable(withoutPeriod(table))}`,
  );
  const lead = `<p>${escapeHtml(report.about)}</p>${ruleInWords(report)}<p class="muted">${spanInWords(report)}</p>`;
  return [
    {
      name: `reports/${report.report}.html`,
      content: htmlPage(report.title, `${lead}${htmlTable(figures)}${body.join("")}`),
    },
    ...tables.map(({ key, table }) => ({
      name: `reports/${report.report}-${key}.csv`,
      content: csvOf(table),
    })),
  ];
}

/** What the figures are held against, with its source, where the nations have different rules. */
const ruleInWords = ({ rule }: Report): string =>
  rule
    ? [`${sourceLabelOf(rule)}: ${rule.source}.`, rule.says, rule.counted]
        .map((one) => `<p>${escapeHtml(one)}</p>`)
        .join("")
    : "";

/** The page says the period once. */
const withoutPeriod = ({ columns, rows, ...table }: ExportTable): ExportTable => ({
  ...table,
  columns: columns.slice(2),
  rows: rows.map((row) => row.slice(2)),
});

const UNIT_WORDS = { count: "", percent: "%", minutes: " min", hours: " h", miles: " miles", pounds: "" };

const figureInWords = ({ value, unit }: Figure): string =>
  value === null ? "–" : `${unit === "pounds" ? "£" : ""}${inFigures(value)}${UNIT_WORDS[unit]}`;

const spanInWords = ({ from, until }: Period): string =>
  `${formatDate(from)} to ${formatDate(addDays(until, -1))}`;

function logFiles(period: Period, verification: LogVerification, seesPay: boolean): ZipFile[] {
  const entries = entriesBetween(period, seesPay);
  const table = tableOf<(typeof entries)[number]>(
    "Changes",
    [
      { header: "Entry", kind: "number", width: 8, value: ({ id }) => id },
      { header: "When", kind: "datetime", width: 17, value: (one) => one.at },
      { header: "Who", kind: "text", width: 20, value: ({ actor }) => actor },
      { header: "What was done", kind: "text", width: 90, value: ({ description }) => description },
    ],
    entries,
  );
  return [
    ...tableFiles("log", table, verification.message),
    { name: "log-verification.json", content: JSON.stringify(verification, null, 2) },
  ];
}

function coverPage(period: Period, reports: readonly Report[], { message, ok }: LogVerification): string {
  const { branchName, timeZone } = getConfig();
  const nation = nationFrom(currentRoster().settings);
  const { by, questions } = questionsOf(nation);
  const rule = shortVisitRuleOf(nation);
  const holidays = bankHolidaysBetween(period.from, period.until);
  const figure = (report: string, key: string) => {
    const found = reports.find((one) => one.report === report)?.figures.find((one) => one.key === key);
    return found ? figureInWords(found) : "–";
  };
  const sentences = [
    `In these days ${figure("coverage", "visits")} visits were planned. ${figure("coverage", "coverage")} of the carers needed were assigned; ${figure("coverage", "uncovered")} visits were left uncovered.`,
    `${figure("medication", "visits")} visits included medication; ${figure("medication", "by_others")} of them had a carer who is not recorded as a nurse.`,
    `Half of the patients had ${figure("continuity", "carers_median")} different carers or fewer.`,
    `${figure("short-visits", "short")} visits were shorter than 30 minutes; for ${figure("short-visits", "not_agreed")} of these no agreement is recorded. ${sourceLabelOf(rule)}: ${rule.source}.`,
    `Rules were overridden for ${figure("overrides", "assignments")} assignments, each with a reason.`,
    ok ? message : `The log needs attention: ${message}`,
  ];
  const facts = [
    ["Branch", branchName ?? "Not recorded"],
    ["Period", spanInWords(period)],
    ["Made", formatLocal(localAt(now(), timeZone))],
    ["Nation", `${nation}; inspected by the ${by}`],
    ["Bank holidays", holidays.map(({ date, name }) => `${formatDate(date)} (${name})`).join(", ") || "None"],
  ];
  return htmlPage(
    "Inspection pack",
    `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(String(value))}</dd>`).join("")}</dl>` +
      `<h2>In words</h2>${sentences.map((one) => `<p>${escapeHtml(one)}</p>`).join("")}` +
      '<p class="muted">Figures are of the rota as it was planned and stands now; hours are by the actual times where they were imported. Each report says how its figures are counted; beside each page is the same table as CSV.</p>' +
      contents(questions),
  );
}

const contents = (questions: readonly Question[]): string =>
  `<h2>Contents</h2>${questions
    .map(
      ({ heading, files }) =>
        `<p><strong>${escapeHtml(heading)}</strong></p><ul>${files
          .map(({ name, what }) => `<li><a href="${name}">${escapeHtml(name)}</a>: ${escapeHtml(what)}</li>`)
          .join("")}</ul>`,
    )
    .join("")}`;
