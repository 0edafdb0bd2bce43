import type { Identity } from "@/lib/auth/identity";
import type { Role } from "@/lib/auth/roles";
import type { API_PATHS } from "./api-paths";
import type { PagePath } from "./page-paths";

export type ApiPath = (typeof API_PATHS)[number];
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** A request by its verb and its path in the table: `POST /absences`. */
export type Act = `${Verb} ${ApiPath}`;

/**
 * Who may: these roles, everybody (strangers too), a person who has signed in whatever the role, or (`own`) those who
 * read the rota and a carer whose employee the path names, or (`carer`) that carer alone.
 */
export type Allowed = readonly Role[] | "everybody" | "signed-in" | "own" | "carer";

const MANAGE = ["manager"] as const;
const PLAN = ["manager", "coordinator"] as const;
const READ = ["manager", "coordinator", "viewer", "auditor"] as const;
/** Reads with health notes and other sensitive facts in them. */
const READ_ALL = ["manager", "coordinator", "auditor"] as const;
const AUDIT = ["manager", "auditor"] as const;

const reading = { GET: READ } as const;
const planning = { POST: PLAN } as const;
const settings = { GET: READ, PATCH: MANAGE } as const;

/** Who may do what on every path of the JSON side. The compiler asks for a row for every path. */
export const API_ACCESS: Record<ApiPath, Partial<Record<Verb, Allowed>>> = {
  "/absences": { GET: READ, POST: PLAN },
  "/absences/{id}": { GET: READ, DELETE: PLAN },
  "/absences/{id}/replacements": planning,
  "/absences/{id}/returns": planning,
  "/absences/{id}/undo": planning,
  "/access-tokens": { GET: MANAGE, POST: MANAGE },
  "/access-tokens/{id}": { DELETE: MANAGE },
  "/account/password": { POST: "signed-in" },
  "/account/second-step": { POST: "signed-in", DELETE: "signed-in" },
  "/account/second-step/confirm": { POST: "signed-in" },
  "/actual-times": { GET: READ, POST: PLAN },
  "/actual-times/{id}/undo": planning,
  "/assign-employee": planning,
  "/assignments": reading,
  "/assignments/{id}": { GET: READ, PATCH: PLAN, DELETE: PLAN },
  "/assignments/{id}/pin": { POST: PLAN, DELETE: PLAN },
  "/assignments/{id}/undo": planning,
  "/bank-holidays": reading,
  "/branch-status": reading,
  "/care-package-settings": settings,
  "/care-packages": reading,
  "/care-packages/confirm": planning,
  "/data-status": reading,
  "/database/assignments": reading,
  "/database/backup": { POST: MANAGE },
  "/database/backups": { GET: AUDIT },
  "/database/clear": { POST: MANAGE },
  "/database/employees": { GET: READ_ALL },
  "/database/logs": { GET: READ_ALL },
  "/database/logs/verify": { GET: AUDIT },
  "/database/patients": { GET: READ_ALL },
  "/database/reload": planning,
  "/database/restore": { POST: MANAGE },
  "/database/uploads": { GET: READ_ALL },
  "/employees": { GET: READ, POST: PLAN },
  "/employees/{id}": { GET: READ, PATCH: PLAN },
  "/employees/{id}/archive": planning,
  "/employees/{id}/availability": { GET: READ, PUT: PLAN },
  "/employees/{id}/availability/undo": planning,
  "/employees/{id}/day": reading,
  "/employees/{id}/email": { GET: PLAN, PUT: PLAN },
  "/employees/{id}/move": { GET: PLAN, POST: PLAN },
  "/employees/{id}/restore": planning,
  "/employees/{id}/rota-links": { GET: PLAN, POST: PLAN },
  "/employees/{id}/rota.ics": { GET: "own" },
  "/employees/{id}/undo": planning,
  "/events": { GET: READ_ALL },
  "/exports/absences.csv": reading,
  "/exports/absences.xlsx": reading,
  "/exports/access-log.csv": { GET: AUDIT },
  "/exports/access-log.xlsx": { GET: AUDIT },
  "/exports/actual-times.csv": reading,
  "/exports/actual-times.xlsx": reading,
  "/exports/audit-log.csv": { GET: READ_ALL },
  "/exports/audit-log.xlsx": { GET: READ_ALL },
  "/exports/branches.csv": { GET: AUDIT },
  "/exports/branches.xlsx": { GET: AUDIT },
  "/exports/care-packages.csv": reading,
  "/exports/care-packages.xlsx": reading,
  "/exports/care-systems.xlsx": { GET: READ_ALL },
  "/exports/employees.csv": reading,
  "/exports/employees.xlsx": reading,
  "/exports/hours.csv": reading,
  "/exports/hours.xlsx": reading,
  "/exports/patients.csv": reading,
  "/exports/patients.xlsx": reading,
  "/exports/people.xlsx": { GET: READ_ALL },
  "/exports/publications.csv": reading,
  "/exports/publications.xlsx": reading,
  "/exports/rehearsal.csv": reading,
  "/exports/rehearsal.xlsx": reading,
  "/exports/report.csv": reading,
  "/exports/report.xlsx": reading,
  "/exports/rota.csv": reading,
  "/exports/rota.xlsx": reading,
  "/exports/schedule.csv": reading,
  "/exports/schedule.xlsx": reading,
  "/exports/to-check.csv": { GET: READ_ALL },
  "/exports/to-check.xlsx": { GET: READ_ALL },
  "/exports/uploads.csv": { GET: READ_ALL },
  "/exports/uploads.xlsx": { GET: READ_ALL },
  "/generate-weekly-rota": planning,
  "/health": { GET: "everybody" },
  "/import-answers": { GET: READ_ALL },
  "/import-answers/{id}": { PUT: PLAN, DELETE: PLAN },
  "/import-columns/{id}": { DELETE: PLAN },
  "/import-findings": { GET: READ_ALL, POST: PLAN },
  "/inspection-pack": { GET: READ_ALL },
  "/metrics": reading,
  "/moved-people": planning,
  "/openapi.json": reading,
  "/passkeys": { GET: "signed-in", POST: "signed-in" },
  "/passkeys/{id}": { DELETE: "signed-in" },
  "/passkeys/options": { POST: "signed-in" },
  "/password-codes": { POST: "everybody" },
  "/patients": { GET: READ, POST: PLAN },
  "/patients/{id}": { GET: READ, PATCH: PLAN },
  "/patients/{id}/archive": planning,
  "/patients/{id}/candidates": reading,
  "/patients/{id}/move": { GET: PLAN, POST: PLAN },
  "/patients/{id}/restore": planning,
  "/patients/{id}/care-package": { GET: READ, PUT: PLAN },
  "/patients/{id}/care-package/confirm": planning,
  "/patients/{id}/care-package/undo": planning,
  "/patients/{id}/regular-visits": planning,
  "/patients/{id}/regular-visits/{visitId}": { PATCH: PLAN, DELETE: PLAN },
  "/patients/{id}/suspensions": planning,
  "/patients/{id}/suspensions/{suspensionId}": { PATCH: PLAN, DELETE: PLAN },
  "/patients/{id}/undo": planning,
  "/patients/{id}/wishes": { GET: READ, PUT: PLAN },
  "/pay-settings": { GET: AUDIT, PATCH: MANAGE },
  "/postcode-places": { GET: READ, POST: MANAGE, DELETE: MANAGE },
  "/rehearsals/bank-holidays": reading,
  "/rehearsals/certificates": reading,
  "/rehearsals/clock-change": reading,
  "/rehearsals/leaver": reading,
  "/reports/absence": reading,
  "/reports/certificates": reading,
  "/reports/continuity": reading,
  "/reports/coverage": reading,
  "/reports/hours": reading,
  "/reports/lateness": reading,
  "/reports/medication": reading,
  "/reports/overrides": reading,
  "/reports/short-visits": reading,
  "/record-views": { GET: AUDIT },
  "/rota-applications/{id}/undo": planning,
  "/rota-days/{day}": reading,
  "/rota-drafts": { GET: READ, POST: PLAN },
  "/rota-drafts/{id}": { GET: READ, DELETE: PLAN },
  "/rota-drafts/{id}/apply": planning,
  "/rota-drafts/{id}/events": reading,
  "/rota-links/{id}": { DELETE: PLAN },
  "/rota-seen": { POST: "carer" },
  "/rota-weeks/{monday}": reading,
  "/rota-weeks/{monday}/mails": { GET: READ, POST: PLAN },
  "/rota-weeks/{monday}/publications": reading,
  "/rota-weeks/{monday}/publish": planning,
  "/rota-weights": settings,
  "/rules": settings,
  "/search": reading,
  "/sentence-suggestions": planning,
  "/sessions": { GET: "signed-in", POST: "everybody" },
  "/sessions/{id}": { DELETE: "signed-in" },
  "/sessions/passkey": { POST: "everybody" },
  "/sessions/passkey-options": { POST: "everybody" },
  "/sessions/provider": { POST: "everybody" },
  "/sessions/provider/return": { GET: "everybody" },
  "/sign-in-requests": { GET: MANAGE },
  "/sign-in-requests/{id}": { POST: MANAGE, DELETE: MANAGE },
  "/sessions/second-step": { POST: "everybody" },
  "/sign-in-set-up": { POST: "everybody" },
  "/todays-problems": reading,
  "/travel-settings": settings,
  "/travel-settings/check": { POST: MANAGE },
  "/upload-data": planning,
  "/upload-data/{id}": { GET: READ_ALL },
  "/upload-data/{id}/file": { GET: READ_ALL },
  "/upload-data/{id}/roll-back": planning,
  "/upload-issues": planning,
  "/upload-progress/{id}": { GET: PLAN, DELETE: PLAN },
  "/users": { GET: MANAGE, POST: MANAGE },
  "/users/{id}": { PATCH: MANAGE },
  "/users/{id}/password-code": { POST: MANAGE },
  "/users/{id}/sessions": { DELETE: MANAGE },
  "/visits": reading,
  "/visits/{id}": { GET: READ, PATCH: PLAN, DELETE: PLAN },
  "/visits/{id}/assignments": planning,
  "/visits/{id}/undo": planning,
  "/visits/{id}/verdicts": reading,
};

/** Who may open each page, with those below it unless they have a row of their own. */
export const PAGE_ACCESS: Record<PagePath, Allowed> = {
  "/": READ,
  "/upload": PLAN,
  "/assign": PLAN,
  "/rota": READ,
  "/people/employees": READ,
  "/people/employees/new": PLAN,
  "/people/patients": READ,
  "/people/patients/new": PLAN,
  "/reports": READ,
  "/people/to-check": READ_ALL,
  "/audit-log": READ_ALL,
  "/settings": READ_ALL,
  "/help": READ,
  "/settings/sign-in": MANAGE,
  "/access-log": AUDIT,
  "/overview": AUDIT,
  "/programs": READ,
  "/account": "signed-in",
  "/my-rota": "own",
  "/my-rota/link": "everybody",
  "/sign-in": "everybody",
  "/set-up": "everybody",
  "/new-password": "everybody",
  "/not-allowed": "everybody",
};

/** Whether somebody may, by the row of a path; `ownerId` is the employee whom the path names. */
export function isAllowed(identity: Identity, allowed: Allowed | undefined, ownerId: string | null): boolean {
  if (allowed === undefined) return false;
  if (allowed === "everybody") return true;
  const { kind, role, employeeId } = identity;
  // A link and a calendar are for one thing alone, whatever else the role may.
  const isTheirs = isOwn(ownerId, employeeId);
  if (kind === "link") return (allowed === "own" || allowed === "carer") && isTheirs;
  if (kind === "calendar") return allowed === "own" && isTheirs;
  if (role === null) return false;
  if (allowed === "signed-in") return kind === "person";
  if (allowed === "carer") return role === "carer" && isTheirs;
  if (allowed === "own") return role === "carer" ? isTheirs : (READ as readonly Role[]).includes(role);
  return allowed.includes(role);
}

const isOwn = (ownerId: string | null, employeeId: string | null) =>
  ownerId !== null && employeeId !== null && ownerId.toLowerCase() === employeeId.toLowerCase();

/** The row of a page, by the longest path that it is, or lies below; undefined for what is no page. */
export function pageAccess(path: string): Allowed | undefined {
  const bare = path.length > 1 ? path.replace(/\/$/, "") : path;
  const rows = Object.keys(PAGE_ACCESS) as PagePath[];
  const row = rows
    .filter((page) => bare === page || (page !== "/" && bare.startsWith(`${page}/`)))
    .sort((a, b) => b.length - a.length)[0];
  return row === undefined ? undefined : PAGE_ACCESS[row];
}

/** Whether a role may open a page: for menus and links. */
export const mayOpen = (identity: Identity, path: string): boolean =>
  isAllowed(identity, pageAccess(path), null);

/** What the server would refuse a person, so that no page offers it. */
export interface Refused {
  acts: readonly Act[];
  pages: readonly PagePath[];
}

/** All that the table refuses a person. */
export function refusedTo(identity: Identity): Refused {
  const isRefused = (allowed: Allowed) => !isAllowed(identity, allowed, identity.employeeId);
  const acts = Object.entries(API_ACCESS).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, allowed]) => isRefused(allowed))
      .map(([verb]) => `${verb} ${path}` as Act),
  );
  const pages = (Object.keys(PAGE_ACCESS) as PagePath[]).filter((page) => isRefused(PAGE_ACCESS[page]));
  return { acts, pages };
}

/** Whether the sensitive facts of people are shown: illness, religion, ethnicity, notes. */
export const seesSensitive = ({ role }: Identity): boolean =>
  role !== null && (READ_ALL as readonly Role[]).includes(role);

/** Whether somebody is shown pay rates and what follows from them. */
export const seesPay = ({ role }: Identity): boolean =>
  role !== null && (AUDIT as readonly Role[]).includes(role);

/** Whether somebody may change the rota and people: for buttons. */
export const mayPlan = ({ role }: Identity): boolean =>
  role !== null && (PLAN as readonly Role[]).includes(role);
