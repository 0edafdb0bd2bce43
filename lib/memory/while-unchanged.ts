import { changeMark } from "@/lib/db/change";

/** Nobody looks at more reports than these without changing anything; a program that does is not to fill the memory. */
const MOST_KEPT = 50;

/** What was worked out since the file changed last. */
let known = { mark: "", values: new Map<string, unknown>() };

/**
 * What `work` gives, worked out once for as long as nothing in the file changes, whoever changes it. `key` names the
 * work and whatever else it depends on, such as the day. One that fails is tried again by whoever asks next.
 */
export function whileUnchanged<T>(key: string, work: () => T): T {
  const mark = changeMark();
  if (known.mark !== mark) known = { mark, values: new Map() };
  const { values } = known;
  if (values.has(key)) return values.get(key) as T;
  if (values.size >= MOST_KEPT) values.clear();
  const value = work();
  values.set(key, value);
  if (value instanceof Promise) value.catch(() => values.delete(key));
  return value;
}
