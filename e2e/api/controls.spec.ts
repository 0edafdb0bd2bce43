import { type Identity, STRANGER } from "../../lib/auth/identity";
import type { Role } from "../../lib/auth/roles";
import { API_ACCESS, isAllowed, mayOpen, pageAccess } from "../../lib/http/access";
import { expect, apiTest as test } from "../fixtures";
import { atWork } from "../words/branch-at-work";
import { get } from "./support/ask";
import { newPerson, setUp } from "./support/signed-in";

/** The branch is made while the server asks nobody to sign in; one press then turns sign-in on. */
test.use({ isServerNew: true });

const PAGES = [
  "/",
  "/rota?day=2026-11-24",
  "/rota?week=2026-11-23",
  "/rota?week=2026-11-23&rows=patients",
  "/rota/list?day=2026-11-24",
  "/rota/visits/1",
  "/rota/visits/2",
  "/rota/visits/4",
  "/rota/visits/8",
  "/rota/carers/E001",
  "/rota/patients/P001",
  "/rota/absences",
  "/rota/absences/1",
  "/rota/care-packages",
  "/rota/weeks/2026-11-23",
  "/rota/weeks/2026-11-30",
  "/rota/weeks/2026-11-30/sheets",
  "/people/employees",
  "/people/employees/E001",
  "/people/employees/E001/availability",
  "/people/employees/E010",
  "/people/patients",
  "/people/patients/P001",
  "/people/patients/P002/care-package",
  "/people/patients/P004/care-package",
  "/people/to-check",
  "/reports?report=hours",
  "/reports/actual-times",
  "/audit-log",
  "/access-log",
  "/settings",
  "/settings/rules",
  "/settings/times",
  "/settings/weeks",
  "/settings/travel",
  "/settings/import",
  "/settings/backups",
  "/settings/data",
  "/settings/display",
  "/account",
  "/my-rota",
  "/help",
];

/** Buttons that only look, or that change one's own account alone. A new one has to be put here, or be kept from those who may not. */
const READING = [
  "Find",
  "Sign out",
  "More",
  "More pages",
  "Print",
  "Show",
  "View",
  "Filter",
  "Zoom out",
  "Zoom in",
  "Change password",
  "Set up second step",
  "Add passkey",
  "Choose in a calendar",
];
/** A visit in the week of a patient, which opens its panel: its name, day, start, length and carers. */
const VISIT_TO_OPEN = /, \w{3} \d{1,2} \w{3} \d{4}, \d\d:\d\d, (\d+ h|\d+ min|\d+ h \d+ min), /;
/** The days in sight, which open a calendar. */
const DAYS_IN_SIGHT = /^(Day|Week): [\w –]+, choose another in a calendar$/;
/** Heads of columns that sort. */
const SORTING =
  /^(Name|ID|Qualification|Postcode|Certificate valid until|Status|Medication|Hours of support)$/;
/** Further ones of those who read the log. */
const OF_ROLE: Partial<Record<Role, string[]>> = {
  auditor: ["Check the log"],
};

test("what the server would refuse is not offered: no button and no link, on any page", async ({
  server,
}) => {
  test.setTimeout(180_000);
  await atWork(server);
  const manager = await setUp(server);
  for (const role of ["viewer", "auditor"] as const) {
    const { cookie } = await newPerson(server, manager, role);
    const identity: Identity = { ...STRANGER, kind: "person", role };
    const pages = PAGES.filter((page) => mayOpen(identity, bareOf(page)));
    expect(pages.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const path of pages) {
      const { status, text } = await get(server, path, { cookie, accept: "text/html" });
      expect(status, path).toBe(200);
      const html = text.replaceAll(/<script[\s\S]*?<\/script>/g, "");
      const offered = buttonsIn(html).filter(
        (words) =>
          ![...READING, ...(OF_ROLE[role] ?? [])].includes(words) &&
          !SORTING.test(words) &&
          !DAYS_IN_SIGHT.test(words) &&
          !VISIT_TO_OPEN.test(words),
      );
      const refused = linksIn(html).filter((href) => !mayFollow(identity, href));
      found.push(...[...offered, ...refused].map((what) => `${role}, ${path}: ${what}`));
    }
    expect(found).toEqual([]);
  }
});

const bareOf = (address: string) => address.split("?")[0] ?? "";

/** By the same table as the server: the row of a page, or of a file. */
function mayFollow(identity: Identity, href: string): boolean {
  const bare = bareOf(href);
  if (pageAccess(bare) !== undefined) return mayOpen(identity, bare);
  const row = (API_ACCESS as Record<string, { GET?: (typeof API_ACCESS)["/absences"]["GET"] }>)[bare];
  return row === undefined || isAllowed(identity, row.GET, null);
}

const wordsOf = (html: string) =>
  html
    .replaceAll(/<kbd[\s\S]*?<\/kbd>|<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The buttons that can be pressed, by their names. */
const buttonsIn = (html: string): string[] =>
  [...html.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)]
    .filter(([, attributes = ""]) => !/\sdisabled=""/.test(attributes))
    .map(([, attributes = "", inner = ""]) => /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? wordsOf(inner));

const linksIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")),
  ),
];
