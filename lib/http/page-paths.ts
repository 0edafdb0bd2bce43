/** Where the pages are: never at a path of the JSON side. */
export const PAGES = [
  { path: "/", name: "Overview" },
  { path: "/upload", name: "Upload" },
  { path: "/assign", name: "Assign" },
  { path: "/audit-log", name: "Audit log" },
] as const;

/** Whether a path is one of the pages. */
export function isPagePath(path: string): boolean {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  return PAGES.some((page) => page.path === bare);
}
