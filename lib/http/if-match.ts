/** The version that `If-Match` names, or null when the request does not mind. */
export function ifMatch(headers: Headers): string | null {
  const version =
    headers
      .get("if-match")
      ?.trim()
      .replace(/^(?:W\/)?"|"$/g, "") ?? null;
  return version === "*" || version === "" ? null : version;
}
