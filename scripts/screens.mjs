/**
 * Takes a picture of every page in both themes, of the made-up sample branch at work and never of real people:
 * `node scripts/screens.mjs`, after a build. They go to `docs/screens`, and those of the help page to `public/help`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { read, utils, write } from "xlsx";
import { launchOptions } from "./lib/chromium.mjs";

const root = resolve(import.meta.dirname, "..");
const NOW = "2026-11-30T08:00";
const MONDAY = "2026-11-30";

const PAGES = {
  today: "/",
  rota: `/rota?day=${MONDAY}`,
  "rota-week": `/rota?week=${MONDAY}`,
  "rota-patients": `/rota?week=${MONDAY}&rows=patients`,
  "rota-carer": `/rota?day=${MONDAY}&carer=E002`,
  "rota-map": `/rota/map?day=${MONDAY}`,
  "rota-list": `/rota/list?day=${MONDAY}`,
  week: `/rota/weeks/${MONDAY}`,
  sheets: `/rota/weeks/${MONDAY}/sheets`,
  absences: "/rota/absences",
  absence: "/rota/absences/1",
  "care-packages": "/rota/care-packages",
  carers: "/people/employees",
  carer: "/people/employees/E001",
  availability: "/people/employees/E001/availability",
  patients: "/people/patients",
  patient: "/people/patients/P001",
  "care-package": "/people/patients/P001/care-package",
  "to-check": "/people/to-check",
  upload: "/upload",
  assign: "/assign",
  reports: "/reports",
  rehearsals: "/reports/rehearsals?rehearsal=bank-holidays",
  log: "/audit-log",
  settings: "/settings",
  "settings-rules": "/settings/rules",
  "settings-backups": "/settings/backups",
  programs: "/programs",
  help: "/help",
};

/** What is looked at in the hand. */
const ON_A_PHONE = {
  today: "/",
  rota: PAGES.rota,
  "rota-week": PAGES["rota-week"],
  "rota-patients": PAGES["rota-patients"],
  carers: PAGES.carers,
  assign: "/assign",
  upload: "/upload",
};

/** Of the help page: without the bar at the side, which is the same on each; and what lies over the middle of a page. */
const CONTENT = { x: 84, y: 36, width: 880, height: 550 };
const FOUND = { x: 42, y: 0, width: 880, height: 550 };

const folder = mkdtempSync(join(tmpdir(), "rota-screens-"));
const server = spawn(process.execPath, [join(root, "scripts/serve.mjs")], {
  env: {
    ...process.env,
    PORT: "0",
    HOST: "127.0.0.1",
    ROTA_NOW: NOW,
    AUTO_BACKUP: "off",
    DATABASE_PATH: join(folder, "rota.db"),
  },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const url = await readyUrl();
  const visit = await fill(url);
  const browser = await chromium.launch(launchOptions());
  for (const theme of ["light", "dark"]) await photograph(browser, url, theme, visit);
  await browser.close();
} finally {
  server.kill();
  await once(server, "exit");
  rmSync(folder, { recursive: true, force: true });
}

/** The address that the server says it listens on. It is read on to the end: a closed pipe would end the server. */
function readyUrl() {
  return new Promise((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      const port = /Rota is ready on http:\/\/[^:]+:(\d+)/.exec(String(chunk))?.[1];
      if (port) resolve(`http://localhost:${port}`);
    });
    server.once("exit", () => reject(new Error("The server did not start. Build it first: npm run build.")));
  });
}

/** Fills the server with the sample branch: a generated and published week, a carer who is off, a change since. */
async function fill(url) {
  const ask = async (method, path, body) => {
    const form = body instanceof FormData;
    const answer = await fetch(url + path, {
      method,
      headers: { "x-actor": "Rosa Finch", ...(body && !form ? { "content-type": "application/json" } : {}) },
      body: body && !form ? JSON.stringify(body) : body,
    });
    return answer.json();
  };
  const form = new FormData();
  form.append("file", new Blob([readFileSync(join(root, "public/rota-sample.xlsx"))]), "rota-sample.xlsx");
  await ask("POST", "/upload-data", form);
  await ask("POST", "/care-packages/confirm", {});
  await ask("POST", "/generate-weekly-rota", { week: MONDAY });
  await ask("POST", `/rota-weeks/${MONDAY}/publish`);
  const { assignments } = await ask("GET", "/assignments");
  const first = assignments.find(({ start_time: start }) => start > `${MONDAY}T10`);
  await ask("POST", "/absences", {
    employee_id: first.employee_id,
    kind: "sick",
    from: MONDAY,
    until: MONDAY,
  });
  const other = assignments.find(
    ({ employee_id: id, start_time: start }) => id !== first.employee_id && start > `${MONDAY}T12`,
  );
  await ask("DELETE", `/assignments/${other.id}`, { reason: "The carer is needed elsewhere" });
  return other.visit_id;
}

async function photograph(browser, url, theme, visit) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: theme,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name: "rota_actor", value: "Rosa%20Finch", url }]);
  const page = await context.newPage();
  const shoot = async (name) => {
    mkdirSync(join(root, "docs/screens", theme), { recursive: true });
    await page.screenshot({
      path: join(root, "docs/screens", theme, `${name}.jpg`),
      type: "jpeg",
      quality: 70,
    });
  };
  for (const [name, path] of Object.entries({ ...PAGES, visit: `/rota/visits/${visit}` })) {
    await page.goto(url + path);
    await atRest(page);
    await shoot(name);
  }
  await page.goto(`${url}/assign`);
  await ask(page);
  await shoot("assign-understood");
  await page.goto(`${url}/assign`);
  await ask(page, "Visit for P001 tomorrow at 11:00", "Still needed");
  await shoot("assign-asked");
  await page.goto(`${url}/`);
  await find(page);
  await shoot("find");
  if (theme === "light") await helpPictures(page, url, visit);
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [name, path] of Object.entries(ON_A_PHONE)) {
    await page.goto(url + path);
    await atRest(page);
    await shoot(`phone-${name}`);
  }
  await page.goto(url + PAGES["rota-week"]);
  await page.getByRole("button", { name: "View" }).click();
  await atRest(page);
  await shoot("phone-rota-view");
  await context.close();
}

/** Nothing is fetched any more, and what comes after that is drawn; the rota follows the log for as long as it is open. */
async function atRest(page) {
  await page.waitForLoadState("networkidle", { timeout: 3000 }).catch(() => undefined);
  await page.waitForFunction(() => document.querySelector(".skeleton") === null);
  await page.waitForTimeout(500);
}

async function ask(page, sentence = "Personal care for P001 tomorrow at 11:00", answer = "Carers") {
  await page.getByLabel("What is needed?").fill(sentence);
  await page.getByRole("button", { name: "Find a carer" }).click();
  await page.getByRole("region", { name: answer, exact: true }).waitFor();
  await atRest(page);
}

async function find(page) {
  const box = page.getByRole("combobox");
  // A page that has just come does not listen to keys yet.
  while (!(await box.isVisible())) {
    await page.keyboard.press("Control+k");
    await box.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await box.fill("P001");
  await page.getByRole("option", { name: /P001/ }).first().waitFor();
  await atRest(page);
}

/** The sample a month later, so that there is something to review: some people's cells differ, one patient is gone. */
function sampleOfDecember() {
  const book = read(readFileSync(join(root, "public/rota-sample.xlsx")));
  const change = (name, edit) => {
    const [headers, ...rows] = utils.sheet_to_json(book.Sheets[name], { header: 1, defval: "" });
    book.Sheets[name] = utils.aoa_to_sheet([headers, ...edit(rows, (header) => headers.indexOf(header))]);
  };
  change("EmployeeDetails", (rows, column) => {
    rows[2][column("LatestEnd")] = "20:00";
    rows[4][column("TransportMode")] = "Bicycle";
    return rows;
  });
  change("PatientDetails", (rows) => rows.slice(0, -1));
  return write(book, { type: "buffer", bookType: "xlsx" });
}

/** The ten of the help page: smaller, of the content without the bar at the side. */
async function helpPictures(page, url, visit) {
  mkdirSync(join(root, "public/help"), { recursive: true });
  await page.setViewportSize({ width: 964, height: 590 });
  const steps = {
    upload: async () => {
      await page.goto(`${url}/upload`);
      await page.getByLabel("Workbook", { exact: true }).setInputFiles({
        name: "rota-december.xlsx",
        mimeType: "application/octet-stream",
        buffer: sampleOfDecember(),
      });
      await page.getByRole("button", { name: "Review the workbook" }).click();
      await page.getByRole("heading", { name: /^Review of/ }).waitFor();
    },
    "care-package": () => page.goto(url + PAGES["care-package"]),
    week: () => page.goto(url + PAGES.week),
    sheets: () => page.goto(url + PAGES.sheets),
    today: () => page.goto(`${url}/`),
    visit: () => page.goto(`${url}/rota/visits/${visit}`),
    absence: () => page.goto(`${url}/rota/absences/1`),
    assign: async () => {
      await page.goto(`${url}/assign`);
      await ask(page);
      // The button that books has the focus, further down.
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    find: async () => {
      await page.goto(`${url}/`);
      await find(page);
    },
    log: () => page.goto(`${url}/audit-log`),
  };
  for (const [name, go] of Object.entries(steps)) {
    await go();
    await atRest(page);
    await page.screenshot({
      path: join(root, "public/help", `${name}.jpg`),
      type: "jpeg",
      quality: 68,
      clip: name === "find" ? FOUND : CONTENT,
    });
  }
}
