/** Where the pages are: never at a path of the JSON side. */
export const PAGES = [
  { path: "/", name: "Overview" },
  { path: "/upload", name: "Upload" },
  { path: "/assign", name: "Assign" },
  { path: "/rota", name: "Rota" },
  { path: "/people/employees", name: "Employees" },
  { path: "/people/patients", name: "Patients" },
  { path: "/reports", name: "Reports" },
  { path: "/audit-log", name: "Audit log" },
  { path: "/settings", name: "Settings" },
] as const;

/** Pages below which each person, visit or day has its own. */
const WITH_PAGES_BELOW = ["/people/", "/rota", "/reports"];

/** Whether a path is one of the pages, or below one that has pages of its own. */
export function isPagePath(path: string): boolean {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  return PAGES.some(
    (page) =>
      page.path === bare ||
      (WITH_PAGES_BELOW.some((start) => page.path.startsWith(start)) && bare.startsWith(`${page.path}/`)),
  );
}
