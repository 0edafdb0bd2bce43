import { currentConnection } from "./client";
import { prepared } from "./prepared";
import { translated } from "./transaction";

/**
 * A mark of the file's state as far as others change it: it differs after a commit by another
 * connection (`PRAGMA data_version`) and after the file was replaced, and not after our own commits.
 */
export function foreignChangeMark(): string {
  return translated(() => {
    const { generation } = currentConnection();
    return `${generation}:${prepared("PRAGMA data_version").pluck().get()}`;
  });
}

/** A mark of the file's whole state: it differs after our own changes too (`total_changes()`). */
export function changeMark(): string {
  const foreign = foreignChangeMark();
  return translated(() => `${foreign}:${prepared("SELECT total_changes()").pluck().get()}`);
}
