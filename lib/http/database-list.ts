import type { FileRow, ListName } from "@/lib/db/table-rows";
import { nextRows } from "@/lib/services/read-rows";
import { include, page } from "./list-query";
import { method, route } from "./route";
import type { Sent } from "./sent";
import { streamList } from "./stream-list";

/** The handlers of a list of the file, streamed under `key`. The operations log can be paged. */
export function databaseList<Key extends string, List extends ListName>(key: Key, list: List) {
  const isPaged = list === "operations_log";
  const query = isPaged
    ? page
    : include.transform(({ all }) => ({ all, limit: Number.POSITIVE_INFINITY, before: undefined }));
  return route({
    GET: method(
      { query },
      ({ query: asked }): Sent<Record<Key, FileRow<List>[]>> => streamList(key, nextRows(list, asked)),
    ),
  });
}
