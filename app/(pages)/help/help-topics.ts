export interface HelpTopic {
  id: string;
  title: string;
  steps: string[];
  /** Where it is done. */
  href: string;
  link: string;
  /** What the picture `public/help/{id}.jpg` shows, for those who do not see it. */
  picture: string;
}

/** The ten things that people do, in the order of a week. The pictures are taken by `scripts/screens.mjs`. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    id: "upload",
    title: "Upload a workbook",
    steps: [
      "Choose the spreadsheet that your branch works from, and press Review the workbook.",
      "Answer what is asked. Below that you see everything that would change.",
      "Save the changes. You can undo the upload later.",
    ],
    href: "/upload",
    link: "Upload a workbook",
    picture: "The review of a workbook, with what would change and the button that saves it.",
  },
  {
    id: "care-package",
    title: "Check what a patient needs",
    steps: [
      "Open the patient, then the care package. What is only proposed says so.",
      "Change the days, times, length or services, or confirm the package as it is.",
    ],
    href: "/rota/care-packages",
    link: "Open care packages",
    picture: "A care package with its regular visits through the week.",
  },
  {
    id: "week",
    title: "Generate a week",
    steps: [
      "Open the week and press Generate week. You can stop it at any time.",
      "Review the draft: changes, hours of the carers, and uncovered visits with the reasons.",
      "Apply all of it or a part. One press undoes it.",
    ],
    href: "/rota",
    link: "Open the rota",
    picture: "A week with its figures and the button that generates it.",
  },
  {
    id: "sheets",
    title: "Publish and print the week",
    steps: [
      "Press Publish week. From then on Rota lists what has changed, and who has to be told.",
      "Print the sheets, one for each carer or patient.",
    ],
    href: "/rota",
    link: "Open the rota",
    picture: "The sheets of a week, ready to print.",
  },
  {
    id: "today",
    title: "Start the day",
    steps: [
      "Today shows the uncovered visits, visits at risk, carers who are off, and changes that have to be told.",
      "Press a figure to see what is behind it.",
    ],
    href: "/",
    link: "Open Today",
    picture: "Today, with four figures, the uncovered visits and the visits by hour.",
  },
  {
    id: "visit",
    title: "Cover an uncovered visit",
    steps: [
      "Open the visit. The reasons say why no carer can be assigned, and what would help.",
      "Choose a carer, or press Find the best carer.",
    ],
    href: "/",
    link: "Open Today",
    picture: "An uncovered visit with the reasons and what would help.",
  },
  {
    id: "absence",
    title: "A carer is off sick",
    steps: [
      "Record the absence. The affected visits are listed at once, with the best replacement for each.",
      "Assign all of them, or choose one by one.",
    ],
    href: "/rota/absences",
    link: "Record an absence",
    picture: "The visits of a carer who is off, each with the best replacement.",
  },
  {
    id: "assign",
    title: "Ask for a visit in words",
    steps: [
      "Type what is needed: “Medication for P001 tomorrow at 9:30”. Press Enter.",
      "Check what was understood. Press any part of it to change it.",
      "Press Enter again to book the best match, or choose another carer.",
    ],
    href: "/assign",
    link: "Assign a visit",
    picture: "A sentence, what was understood, and the best three carers.",
  },
  {
    id: "find",
    title: "Find anyone and anything",
    steps: [
      "Press Ctrl K (⌘ K on a Mac), or Find in the side bar.",
      "Type a name, a page, “off sick Sarah”, “next week”, or a visit in words.",
    ],
    href: "/settings/display",
    link: "Change keyboard shortcuts",
    picture: "The search over the page, with people and their coming visits.",
  },
  {
    id: "log",
    title: "Show why, a year later",
    steps: [
      "Open the visit and press Why this match: what was compared is saved with the assignment.",
      "The log has every change and every refusal, by whom and when. Search it by person and day.",
    ],
    href: "/audit-log",
    link: "Open the log",
    picture: "The log, with its filters and the latest entries.",
  },
];
