import { Facts } from "@/app/_components/facts";
import { Time } from "@/app/_components/time";

/** The JSON of an entry as names and values; text of the old system that is not JSON as it was written. */
export function EntryDetails({ details }: { details: string }) {
  const facts = factsOf(details);
  if (facts === null) return <pre className="whitespace-pre-wrap break-words font-mono">{details}</pre>;
  if (facts.length === 0) return <p className="text-muted">None.</p>;
  return <Facts facts={facts.map(([key, value]) => [nameOf(key), <Value key={key} value={value} />])} />;
}

function factsOf(details: string): [string, unknown][] | null {
  try {
    const parsed: unknown = JSON.parse(details);
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? Object.entries(parsed) : null;
  } catch {
    return null;
  }
}

function nameOf(key: string): string {
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Value({ value }: { value: unknown }) {
  if (value === null || value === "") return <span className="text-muted">None</span>;
  if (typeof value === "boolean") return <>{value ? "Yes" : "No"}</>;
  if (typeof value === "string") return <Time at={value} />;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    return value.length === 0 ? <span className="text-muted">None</span> : value.join(", ");
  }
  if (typeof value !== "object") return <>{String(value)}</>;
  const pairs = Object.entries(value as object);
  if (pairs.length === 0) return <span className="text-muted">None</span>;
  return <>{pairs.map(([key, of]) => `${key}: ${JSON.stringify(of)}`).join(", ")}</>;
}
