import { headers } from "next/headers";
import { type Identity, identityOf } from "@/lib/auth/identity";
import { seesSensitive } from "./access";
import { withoutSensitive } from "./without-sensitive";

/** Who looks at a page. Asks something of the request, so that no page is made once for everybody. */
export async function visitor(): Promise<Identity> {
  return identityOf(await headers());
}

/** A record as this person may see it: without the sensitive facts where the role does not include them. */
export async function asShown<Record>(record: Record): Promise<Record> {
  return seesSensitive(await visitor()) ? record : (withoutSensitive(record) as Record);
}

/** Where to go after signing in: a path of this server, whatever the address says. */
export function safeReturn(next: string | string[] | undefined): string {
  const path = typeof next === "string" ? next : "/";
  return /^\/(?![/\\])[^\\\p{C}]*$/u.test(path) ? path : "/";
}
