/** Where the pages are: never at a path of the JSON side. */
export const PAGES = [
  { path: "/", name: "Today" },
  { path: "/upload", name: "Upload" },
  { path: "/assign", name: "Assign" },
  { path: "/rota", name: "Rota" },
  { path: "/people/patients", name: "Patients" },
  { path: "/people/employees", name: "Carers" },
  { path: "/people/to-check", name: "Records to check" },
  { path: "/reports", name: "Reports" },
  { path: "/audit-log", name: "Log" },
  { path: "/settings", name: "Settings" },
  { path: "/help", name: "Help" },
] as const;

/** Pages that are not in the menu, and those within another that are not for the same people. */
export const OTHER_PAGES = [
  "/people/employees/new",
  "/people/patients/new",
  "/settings/sign-in",
  "/access-log",
  "/overview",
  "/programs",
  "/account",
  "/my-rota",
  "/my-rota/link",
  "/sign-in",
  "/set-up",
  "/new-password",
  "/not-allowed",
] as const;

export type PagePath = (typeof PAGES)[number]["path"] | (typeof OTHER_PAGES)[number];

/** Pages below which each person, visit, day, entry or section has its own. */
const WITH_PAGES_BELOW = ["/people/", "/rota", "/audit-log", "/settings", "/help", "/reports"];

/** Whether a path is one of the pages, or below one that has pages of its own. */
export function isPagePath(path: string): boolean {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  if ((OTHER_PAGES as readonly string[]).includes(bare) || bare.startsWith("/my-rota/link/")) return true;
  return PAGES.some(
    (page) =>
      page.path === bare ||
      (WITH_PAGES_BELOW.some((start) => page.path.startsWith(start)) && bare.startsWith(`${page.path}/`)),
  );
}
