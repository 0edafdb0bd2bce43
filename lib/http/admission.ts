import type { IncomingMessage, ServerResponse } from "node:http";
import { tokenIdentity } from "@/lib/auth/access-tokens";
import { ADDRESS_HEADER } from "@/lib/auth/auth";
import { IDENTITY_HEADER, type Identity, identityHeader, OPEN, STRANGER } from "@/lib/auth/identity";
import { type SignInMode, signInMode } from "@/lib/auth/mode";
import { personOf } from "@/lib/auth/sessions";
import type { Config } from "@/lib/config";
import { log } from "@/lib/log";
import { type Allowed, API_ACCESS, type ApiPath, isAllowed, pageAccess } from "./access";
import { answerProblem } from "./answer-problem";
import { pathOf } from "./gate";
import { noteOpenedRecord } from "./opened-records";
import { problemBody, responseTo } from "./problem";
import { apiPathOf } from "./route-pattern";
import { securedCookies } from "./sign-in-cookies";

/** Whether the request was answered here. */
export type Admission = boolean | Promise<boolean>;

/** What a page needs before anybody has signed in: files that hold no data. */
const FILES =
  /^\/(_next\/static\/[\w./~-]+|icon\.svg|favicon\.ico|robots\.txt|rota-(template|sample)\.xlsx)$/;
/** A page that does not exist: whoever asks for what has no row gets the 404 page. */
const NO_PAGE = "/nothing-here";

/**
 * The one place that asks who sends a request and whether they may, for every path and page. What it finds is in
 * a header of the request from then on. While nobody signs in it lets everything through, without a look at the file.
 */
export function admit(request: IncomingMessage, response: ServerResponse): Admission {
  delete request.headers[IDENTITY_HEADER];
  request.headers[ADDRESS_HEADER] = request.socket.remoteAddress ?? "";
  const mode = signInMode();
  // A carer's link is for one carer, also where nobody signs in.
  if (mode === "open" && linkIn(request) === null) {
    setIdentity(request, OPEN);
    return false;
  }
  return admitOne(request, response, mode).catch((error: unknown) => {
    void answerWith(response, responseTo(error));
    return true;
  });
}

async function admitOne(
  request: IncomingMessage,
  response: ServerResponse,
  mode: SignInMode,
): Promise<boolean> {
  const isSetUp = mode === "set-up";
  const path = pathOf(request);
  if (FILES.test(path) || request.method === "OPTIONS") return false;
  const identity = isSetUp ? STRANGER : await identify(request, response);
  setIdentity(request, identity);
  const row = rowOf(request, path, identity.employeeId);
  if (isAllowed(identity, row.allowed, row.ownerId)) {
    noteOpenedRecord(request, response, identity, path);
    return false;
  }
  if (path === "/" && identity.role === "carer") return redirect(request, response, "/my-rota");
  const isSignedIn = identity.role !== null;
  if (row.kind !== "page" && !isSignedIn) return refuse(response, identity, isSetUp);
  if (row.kind === "path") return refuse(response, identity, isSetUp);
  if (!isSignedIn) return redirect(request, response, isSetUp ? "/set-up" : "/sign-in");
  if (row.allowed === undefined) {
    request.url = NO_PAGE;
    return false;
  }
  request.url = "/not-allowed";
  // Next answers 200 for a page that it found.
  Object.defineProperty(response, "statusCode", { get: () => 403, set: () => undefined });
  return false;
}

interface Row {
  kind: "path" | "page" | "nothing";
  allowed: Allowed | undefined;
  /** The employee whom the path names. */
  ownerId: string | null;
}

function rowOf({ method = "", headers }: IncomingMessage, path: string, ownId: string | null): Row {
  if (isCrooked(path)) return { kind: "nothing", allowed: undefined, ownerId: null };
  const api = apiPathOf(path);
  if (api === null) {
    const allowed = pageAccess(path);
    const isPage = allowed !== undefined || (headers.accept ?? "").includes("text/html");
    return { kind: isPage ? "page" : "nothing", allowed, ownerId: ownId };
  }
  const access: Partial<Record<string, Allowed>> = API_ACCESS[api as ApiPath];
  // A method that the path does not have: whoever may do anything here is told so by the path itself.
  const allowed = access[method === "HEAD" ? "GET" : method] ?? Object.values(access)[0];
  const named = api.startsWith("/employees/{id}") ? decodeURIComponent(path.split("/")[2] ?? "") : null;
  return { kind: "path", allowed, ownerId: api === "/rota-seen" ? ownId : named };
}

/** Next would take these apart otherwise than we do; there is nothing under such a path. */
const isCrooked = (path: string) => path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment));

/** The secret of a personal link or calendar, in the address or as a program sends it. */
function linkIn({ url = "", headers }: IncomingMessage): string | null {
  const inAddress =
    /^\/my-rota\/link\/(rotalink_[\w-]{32})(?:\?|$)/.exec(url) ??
    /^\/employees\/[^/?]+\/rota\.ics\?(?:.*&)?secret=(rotacal_[\w-]{32})(?:&|$)/.exec(url);
  return (inAddress ?? /^bearer +(rotalink_[\w-]{32})$/i.exec(headers.authorization ?? ""))?.[1] ?? null;
}

async function identify(request: IncomingMessage, response: ServerResponse): Promise<Identity> {
  const link = linkIn(request);
  if (link !== null) return tokenIdentity(link) ?? STRANGER;
  const bearer = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (bearer !== undefined) return tokenIdentity(bearer) ?? STRANGER;
  const { cookie = "" } = request.headers;
  if (cookie === "") return STRANGER;
  const { identity, cookies } = await personOf(new Headers({ cookie }));
  if (cookies.length > 0) response.setHeader("set-cookie", securedCookies(cookies, request.headers));
  return identity;
}

function setIdentity(request: IncomingMessage, identity: Identity): void {
  request.headers[IDENTITY_HEADER] = identityHeader(identity);
}

function refuse(response: ServerResponse, identity: Identity, isSetUp: boolean): true {
  if (identity.role !== null) {
    log.info("not-allowed", { role: identity.role });
    const detail = `Your role (${identity.role}) does not include this. Ask a manager to do it, or to change your role.`;
    return answerProblem(response, problemBody(403, "Forbidden", detail));
  }
  const detail = isSetUp
    ? "Sign-in is not set up yet. Open /set-up and enter the code that the terminal of the server shows."
    : "Sign in first, or send an access token in the header Authorization: Bearer.";
  return answerProblem(response, problemBody(401, "Not signed in", detail), {
    "www-authenticate": 'Bearer realm="Rota"',
  });
}

/** The address to come back to is a path of this server, and nothing else can be put there. */
function redirect(request: IncomingMessage, response: ServerResponse, to: string): true {
  const from = request.url ?? "/";
  const next =
    to === "/sign-in" && from !== "/" ? `?next=${encodeURIComponent(from.split("?")[0] ?? "/")}` : "";
  response.writeHead(303, { location: `${to}${next}`, "cache-control": "no-store" });
  response.end();
  return true;
}

async function answerWith(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

/** `/t/<token>/employees` for programs that can only be told an address: the token goes where others send it. */
export function takeTokenFromPath(request: IncomingMessage, { tokenInPath }: Config): void {
  if (!tokenInPath) return;
  const found = /^\/t\/(rota_[\w-]{32})(\/.*)$/.exec(request.url ?? "");
  if (!found) return;
  request.url = found[2];
  request.headers.authorization = `Bearer ${found[1]}`;
}
