import { test as emptyTest } from "../fixtures";
import type { RunningServer } from "../server";
import { atWork, type Step, takeAll } from "../words/branch-at-work";
import { expectWell } from "./support/well";

/** The week after, planned and told, in which something changes afterwards. */
const NEXT_WEEK: Step[] = [
  ["POST /patients/P002/care-package/confirm"],
  [
    "PUT /employees/E002/availability",
    {
      windows: [{ weekday: "Mon", from: "07:00", to: "15:00" }],
      exceptions: [{ date: "2026-12-04", windows: [] }],
    },
  ],
  ["POST /patients/P010/suspensions", { reason: "hospital", from: "2026-11-25", return_date: "2026-12-02" }],
  ["POST /generate-weekly-rota", { week: "2026-11-30", seconds: 1 }],
  ["POST /rota-weeks/2026-11-30/publish"],
  ["POST /patients/P002/suspensions", { reason: "respite", from: "2026-12-03" }],
];

/** A branch at work, for all tests of a worker: they only read. */
const test = emptyTest.extend<object, { serverAtWork: RunningServer }>({
  serverAtWork: [
    async ({ serverPool }, use) => {
      const server = await serverPool.lend({});
      await atWork(server);
      await takeAll(server, NEXT_WEEK);
      await use(server);
      await serverPool.takeBack(server);
    },
    { scope: "worker" },
  ],
  server: async ({ serverAtWork }, use) => use(serverAtWork),
});

const PAGES = [
  "/",
  "/upload",
  "/assign",
  "/rota",
  "/rota?week=2026-11-24",
  "/rota?week=2026-11-24&rows=patients",
  "/rota/list",
  "/rota/list?day=2026-11-24",
  "/rota/list?week=2026-11-23",
  "/rota/list?day=2026-11-23&employee=E003",
  "/rota/visits/1",
  "/rota/visits/2",
  "/rota/visits/3",
  "/rota/visits/4",
  "/rota/visits/5",
  "/rota/visits/8",
  "/rota/carers/E001",
  "/rota/carers/E008",
  "/rota/patients/P001",
  "/rota/map?day=2026-11-23",
  "/rota/absences",
  "/rota/absences/1",
  "/rota/absences/2",
  "/rota/care-packages",
  "/rota/weeks/2026-11-16",
  "/rota/weeks/2026-11-23",
  "/rota/weeks/2026-11-30",
  "/people/employees",
  "/people/employees/new",
  "/people/employees/E001",
  "/people/employees/E001/availability",
  "/people/employees/E004",
  "/people/employees/E008",
  "/people/patients",
  "/people/to-check",
  "/people/patients/new",
  "/people/patients/P001",
  "/people/patients/P001/care-package",
  "/people/patients/P002/care-package",
  "/people/patients/P010/care-package",
  "/people/employees/E002/availability",
  "/people/patients/P004",
  "/people/patients/P004/care-package",
  "/people/patients/P005",
  "/audit-log",
  "/reports?report=coverage",
  "/reports?report=continuity",
  "/reports?report=medication",
  "/reports?report=short-visits",
  "/reports?report=hours",
  "/reports?report=lateness",
  "/reports?report=absence",
  "/reports?report=overrides",
  "/reports?report=certificates",
  "/reports/actual-times",
  "/overview",
  "/reports/rehearsals",
  "/reports/rehearsals?rehearsal=bank-holidays",
  "/reports/rehearsals?rehearsal=certificates",
  "/reports/rehearsals?rehearsal=leaver&employee=E001",
  "/settings",
  "/settings/rules",
  "/settings/times",
  "/settings/weeks",
  "/settings/travel",
  "/settings/import",
  "/settings/backups",
  "/settings/sign-in",
  "/access-log",
  "/programs",
  "/account",
  "/my-rota",
  "/my-rota/link/ended",
  "/sign-in",
  "/set-up",
  "/new-password",
  "/not-allowed",
  "/settings/data",
  "/settings/display",
  "/reports",
  "/help",
  "/nothing-here",
];
for (const path of PAGES)
  test(`${path} can be used by everyone`, async ({ page }) => {
    await page.goto(path);
    await expectWell(page, path, "on the phone");
  });

/** What opens over a page or within it: the page, and the button that opens it. */
const OPENED: [path: string, button: RegExp][] = [
  ["/settings/data", /^Clear everything/],
  ["/", /^Your name/],
  ["/rota/visits/1", /^Edit/],
  ["/rota/visits/1", /^Cancel/],
  ["/rota/visits/1", /^Remove /],
  ["/people/employees/E001", /^Edit/],
  ["/people/patients/P001", /^Edit/],
  ["/people/patients/P001", /^Change preferences/],
  ["/people/patients/P001/care-package", /^Add a regular visit/],
  ["/people/patients/P001/care-package", /^Copy a day/],
  ["/people/patients/P001/care-package", /^Record a stay/],
  ["/people/patients/P002/care-package", /^Edit/],
  ["/people/patients/P002/care-package", /^Remove/],
  ["/people/employees/E001/availability", /^Change availability/],
];
for (const [path, button] of OPENED)
  test(`${path} with ${button.source} opened can be used by everyone`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole("button", { name: button }).first().click();
    await expectWell(page, path, "on the phone");
  });

/** What has nothing to show yet says something else than with data. */
const EMPTY = [
  "/",
  "/upload",
  "/assign",
  "/rota",
  "/rota/list",
  "/rota/list?day=2026-11-28",
  "/rota/list?week=2026-11-23",
  "/rota/absences",
  "/rota/care-packages",
  "/rota/weeks/2026-11-30",
  "/people/employees",
  "/people/patients",
  "/people/to-check",
  "/audit-log",
  "/reports",
  "/reports?report=hours",
  "/settings",
  "/settings/import",
  "/settings/backups",
  "/settings/data",
  "/help",
];
for (const path of EMPTY)
  emptyTest(`${path} without data can be used by everyone`, async ({ page }) => {
    await page.goto(path);
    await expectWell(page, path, "on the phone");
  });
