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

/** Pages below which each person, visit, day, entry or section has its own. */
const WITH_PAGES_BELOW = ["/people/", "/rota", "/audit-log", "/settings", "/help"];

/** Whether a path is one of the pages, or below one that has pages of its own. */
export function isPagePath(path: string): boolean {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  return PAGES.some(
    (page) =>
      page.path === bare ||
      (WITH_PAGES_BELOW.some((start) => page.path.startsWith(start)) && bare.startsWith(`${page.path}/`)),
  );
}
