import type { ProblemBody } from "@/lib/http/problem";

/** What a refusal says on a page: where the server names the key that a program has to mend, the field in words. */
export function problemInWords({ detail, errors }: Pick<ProblemBody, "detail" | "errors">): string {
  const [first] = errors ?? [];
  if (!first?.field || !detail.startsWith(`The key "${first.field}" is not valid`)) return detail;
  const key = first.field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? first.field;
  const words = key.replaceAll(/([a-z])([A-Z])|_/g, "$1 $2").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${first.message.replace(/\.?$/, ".")}`;
}
