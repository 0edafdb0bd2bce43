import type { Nation } from "@/lib/domain/care-package/nation";

/** What an inspector asks, and which files of the pack answer it. */
export interface Question {
  heading: string;
  files: { name: string; what: string }[];
}

const MATCHES = {
  name: "matches.html",
  what: "why each carer was chosen, with the rules that were overridden",
};
const CARDS = {
  name: "why-each-match.html",
  what: "all that was compared for each assignment, as it was recorded at the decision",
};
const QUALIFIED = {
  name: "carers-on-the-day.html",
  what: "qualification and certificate of each carer on the day of each visit",
};
const PUBLISHED = { name: "published-rotas.html", what: "the rota as it was told to each carer" };
const ACTUAL = {
  name: "actual-times.html",
  what: "when each carer was at each visit, beside what was planned",
};
const LOG = {
  name: "log.html",
  what: "every change of the period, by whom, and whether the log is unaltered",
};
const report = (name: string, what: string) => ({ name: `reports/${name}.html`, what });

/** The five key questions of the Care Quality Commission. */
const CQC: Question[] = [
  {
    heading: "Is it safe? (Regulations 12 and 18)",
    files: [
      report("coverage", "visits that were covered and not"),
      report("medication", "who gives medication, when, and how far apart"),
      QUALIFIED,
      report("certificates", "certificates that expire"),
      report("lateness", "visits that travel makes late"),
    ],
  },
  {
    heading: "Is it effective?",
    files: [
      MATCHES,
      CARDS,
      report("short-visits", "visits under 30 minutes and whether they are agreed"),
      report("hours", "working time and travel of each carer"),
    ],
  },
  { heading: "Is it caring?", files: [report("continuity", "how many different carers each patient has")] },
  {
    heading: "Is it responsive?",
    files: [PUBLISHED, ACTUAL, report("absence", "carers who were off, and what it affected")],
  },
  {
    heading: "Is it well led? (Regulation 17)",
    files: [report("overrides", "rules that were overridden, by whom and why"), LOG],
  },
];

/** The four themes of Care Inspectorate Wales. */
const CIW: Question[] = [
  {
    heading: "Well-being",
    files: [report("continuity", "how many different carers each patient has"), PUBLISHED, ACTUAL],
  },
  {
    heading: "Care and support",
    files: [
      report("coverage", "visits that were covered and not"),
      report("medication", "who gives medication, when, and how far apart"),
      report(
        "short-visits",
        "visits under 30 minutes and whether they are agreed (section 8 of the 2016 Act)",
      ),
      MATCHES,
      CARDS,
    ],
  },
  {
    heading: "Leadership and management",
    files: [
      {
        name: "schedule-of-visits.html",
        what: "each carer's visits with travel time and breaks apart (Regulation 41 of the 2017 Regulations)",
      },
      QUALIFIED,
      report("certificates", "certificates that expire"),
      report("hours", "working time and travel of each carer"),
      report("overrides", "rules that were overridden, by whom and why"),
      LOG,
    ],
  },
  {
    heading: "Environment",
    files: [
      report("lateness", "visits that travel makes late"),
      report("absence", "carers who were off, and what it affected"),
    ],
  },
];

/** Who inspects in a nation, and what they ask. Scotland and Northern Ireland get the order of England. */
export function questionsOf(nation: Nation): { by: string; questions: Question[] } {
  if (nation === "Wales") return { by: "Care Inspectorate Wales", questions: CIW };
  const by = {
    England: "Care Quality Commission",
    Scotland: "Care Inspectorate",
    "Northern Ireland": "Regulation and Quality Improvement Authority",
  }[nation];
  return { by, questions: CQC };
}
