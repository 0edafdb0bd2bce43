/** The cookie with the name that a coordinator entered in this browser. */
export const ACTOR_COOKIE = "rota_actor";

/** The actor when no name was given. */
export const UNNAMED = "unnamed";

const LONGEST = 80;

/** The actor of a request: the header `X-Actor`, else the browser's cookie, else {@link UNNAMED}. */
export function actorOf(headers: Headers): string {
  const typed = utf8(headers.get("x-actor")) ?? cookie(headers.get("cookie") ?? "");
  const name = [...typed.replace(/\p{C}/gu, "").trim()].slice(0, LONGEST).join("");
  return name === "" ? UNNAMED : name;
}

/** Node reads header bytes as Latin-1; programs send UTF-8. */
function utf8(header: string | null): string | null {
  if (header === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}

function cookie(header: string): string {
  const pair = header.split(/;\s*/).find((entry) => entry.startsWith(`${ACTOR_COOKIE}=`));
  try {
    return decodeURIComponent(pair?.slice(ACTOR_COOKIE.length + 1) ?? "");
  } catch {
    return "";
  }
}
