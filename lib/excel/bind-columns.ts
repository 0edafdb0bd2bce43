import { matchKey } from "@/lib/domain/fields/text";
import { type Column, JOINED_BY, type SheetLayout } from "./column";
import type { SheetColumn } from "./headers";
import type { SheetKind } from "./sheet-kind";

/** One fact and the columns of a sheet that it is read from. */
export interface Binding<Facts> {
  fact: keyof Facts & string;
  sources: { at: SheetColumn; column: Column<Facts> }[];
}

type Source<Facts> = Binding<Facts>["sources"][number];

/**
 * Decides which columns each fact is read from. The layout's own headers come first; a known header of
 * another layout fills a fact that has no column else. Notes may have several, which are joined.
 */
export function bindColumns<Facts>(
  columns: SheetColumn[],
  layout: SheetLayout,
  kind: SheetKind<Facts>,
): Binding<Facts>[] {
  const ownKeys = layout.headers.map(matchKey);
  const rank = (source: Source<Facts>) => {
    const index = ownKeys.indexOf(source.at.key);
    return index < 0 ? ownKeys.length : index;
  };
  const sources = columns
    .flatMap((at) => {
      const column = kind.catalogue.get(at.key);
      return column ? [{ at, column }] : [];
    })
    .sort((left, right) => rank(left) - rank(right));
  return kind.facts
    .map((fact) => ({ fact, sources: sourcesOf(fact, sources) }))
    .filter((binding) => binding.sources.length > 0);
}

function sourcesOf<Facts>(fact: keyof Facts & string, sources: Source<Facts>[]): Source<Facts>[] {
  const mine = sources.filter((source) => source.column.fact === fact);
  const [first] = mine;
  if (!first) return [];
  return first.column.isPart && JOINED_BY.has(fact) ? mine.filter((source) => source.column.isPart) : [first];
}

/** The headers that a layout needs and the sheet has neither as such nor under another name. */
export function missingHeaders<Facts>(
  bindings: Binding<Facts>[],
  columns: SheetColumn[],
  layout: SheetLayout,
  kind: SheetKind<Facts>,
): string[] {
  const present = new Set(columns.map((column) => column.key));
  const optional = new Set(layout.optional.map(matchKey));
  return layout.headers.filter((header) => {
    const column = kind.catalogue.get(matchKey(header));
    if (!column || optional.has(matchKey(header)) || present.has(matchKey(header))) return false;
    const binding = bindings.find((candidate) => candidate.fact === column.fact);
    // First Name stands in for no Last Name; Name stands in for both.
    return !binding?.sources.some((source) => !source.column.isPart);
  });
}
