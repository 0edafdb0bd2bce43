import type { FileRow, ListName, TableRow } from "@/lib/db/table-rows";
import { hasPay, withoutPay } from "@/lib/domain/pay-in-log";
import { nextRows } from "@/lib/services/read-rows";
import { seesPay } from "./access";
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
    GET: method({ query }, ({ query: asked, identity }): Sent<Record<Key, FileRow<List>[]>> => {
      const next = nextRows(list, asked);
      const isWhole = !isPaged || seesPay(identity);
      return streamList(key, isWhole ? next : (after) => next(after).map(logRowWithoutPay));
    }),
  });
}

/** Only the few rows that hold figures of pay are parsed. */
function logRowWithoutPay(row: TableRow): TableRow {
  if (!row.json.includes("pay_settings_changed")) return row;
  const parsed = JSON.parse(row.json);
  return hasPay(parsed.operation_type)
    ? { ...row, json: JSON.stringify({ ...parsed, ...withoutPay(parsed) }) }
    : row;
}
