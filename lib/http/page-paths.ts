/** Where the pages are: never at a path of the JSON side. */
export const PAGES = [
  { path: "/", name: "Overview" },
  { path: "/upload", name: "Upload" },
  { path: "/assign", name: "Assign" },
  { path: "/people/employees", name: "Employees" },
  { path: "/people/patients", name: "Patients" },
  { path: "/audit-log", name: "Audit log" },
  { path: "/settings", name: "Settings" },
] as const;

/** Whether a path is one of the pages, or of a single person. */
export function isPagePath(path: string): boolean {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  return PAGES.some(
    (page) => page.path === bare || (page.path.startsWith("/people/") && bare.startsWith(`${page.path}/`)),
  );
}
