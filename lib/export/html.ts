import { formatDate, formatLocal, isCivilDate, isLocalDateTime } from "@/lib/domain/time";
import { type ExportKind, type ExportTable, type ExportValue, numberText } from "./table";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text inside a page. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** For the screen and for A4: no script, nothing from elsewhere. */
const STYLE = `
  body { font: 15px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: #18211f; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .4rem; }
  p, li { max-width: 48rem; } .muted { color: #52605c; } a { color: #17605a; }
  table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .87rem; }
  th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid #d5dcd9; }
  th { color: #52605c; font-weight: 600; } td.number { text-align: right; } thead { display: table-header-group; } tr { break-inside: avoid; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1.2rem; } dt { font-weight: 600; } dd { margin: 0; }
  @media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } a { color: inherit; text-decoration: none; } @page { margin: 16mm; } }`;

/** A page of its own. `body` is HTML already. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</body></html>\n`;

/** As the pages say it; old rows may hold a day that is none. */
function readable(value: ExportValue, kind: ExportKind): string {
  if (value === null) return "–";
  if (typeof value === "number") return numberText(value, kind);
  if (kind === "date" && isCivilDate(value)) return formatDate(value);
  return kind === "datetime" && isLocalDateTime(value) ? formatLocal(value) : value;
}

/** A table as HTML; what is not recorded is an en dash. */
export function htmlTable({ columns, rows }: ExportTable): string {
  if (rows.length === 0) return '<p class="muted">None in this period.</p>';
  const head = columns.map(({ header }) => `<th scope="col">${escapeHtml(header)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map((value, index) => {
      const text = readable(value, columns[index]?.kind ?? "text");
      return `<td${typeof value === "number" ? ' class="number"' : ""}>${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
