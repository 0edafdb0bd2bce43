import { ACTOR_COOKIE } from "@/lib/http/actor";

const A_YEAR = 365 * 24 * 60 * 60;

/** Saves the name in this browser; an empty one clears it. */
export function saveActor(name: string): void {
  const age = name === "" ? 0 : A_YEAR;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing from pages on plain http.
  document.cookie = `${ACTOR_COOKIE}=${encodeURIComponent(name)}; path=/; max-age=${age}; SameSite=Lax`;
}
