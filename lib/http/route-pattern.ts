import { API_PATHS } from "./api-paths";
import { PAGES } from "./page-paths";

/** Pages that each person, visit or day has below a page of the menu. */
const PAGES_BELOW: Record<string, string> = {
  "/people/employees": "/people/employees/{id}",
  "/people/patients": "/people/patients/{id}",
  "/rota": "/rota/{…}",
  "/audit-log": "/audit-log/{…}",
  "/settings": "/settings/{…}",
  "/reports": "/reports/{…}",
};

const plain = new Set<string>(API_PATHS.filter((path) => !path.includes("{")));
const withIds = API_PATHS.filter((path) => path.includes("{")).map((path) => ({
  path,
  segments: path.split("/"),
}));

/** The path of the JSON side that a request's path belongs to (`/employees/{id}`), or null. */
export function apiPathOf(path: string): string | null {
  const bare = withoutSlash(path);
  if (plain.has(bare)) return bare;
  const segments = bare.split("/");
  const found = withIds.find(
    (one) =>
      one.segments.length === segments.length &&
      one.segments.every((segment, place) => segment.startsWith("{") || segment === segments[place]),
  );
  return found?.path ?? null;
}

/**
 * A path as it may appear in the process log and the metrics: without ids, which are personal data, and
 * without unknown parts, of which there could be any number.
 */
export function routePattern(path: string): string {
  const api = apiPathOf(path);
  if (api !== null) return api;
  if (path.startsWith("/_next/")) return "/_next/{file}";
  const bare = withoutSlash(path);
  const page = PAGES.find((one) => one.path === bare);
  if (page) return page.path;
  const parent = Object.keys(PAGES_BELOW).find((start) => bare.startsWith(`${start}/`));
  return parent === undefined ? "other" : (PAGES_BELOW[parent] as string);
}

const withoutSlash = (path: string) => (path.length > 1 ? path.replace(/\/$/, "") : path);
