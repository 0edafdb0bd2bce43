import { matchKey } from "@/lib/domain/fields/text";
import type { Layout } from "@/lib/domain/workbook";
import type { SheetLayout } from "./column";

/** A sheet with fewer known headers than this is no list of people in any layout. */
export const FEWEST_HEADERS = 3;

/** A layout, and how well headers fit it: above 0, at most 1. */
export interface LayoutFit {
  layout: Layout;
  fit: number;
}

/**
 * The layout that the headers fit best: twice the headers in common over the headers of both (Dice), so
 * that the older layout, nearly all of whose headers the current one has too, wins only for its own sheets.
 * Null when the headers fit none.
 */
export function bestFit(
  keys: ReadonlySet<string>,
  layouts: ReadonlyMap<Layout, SheetLayout>,
): LayoutFit | null {
  let best: LayoutFit | null = null;
  for (const [layout, { headers }] of layouts) {
    const common = headers.filter((header) => keys.has(matchKey(header))).length;
    const written = keys.size - (keys.has("") ? 1 : 0);
    const fit = common < FEWEST_HEADERS ? 0 : (2 * common) / (headers.length + written);
    if (fit > (best?.fit ?? 0)) best = { layout, fit };
  }
  return best;
}

/** The name of the {@link bestFit}. */
export function matchLayout(
  keys: ReadonlySet<string>,
  layouts: ReadonlyMap<Layout, SheetLayout>,
): Layout | null {
  return bestFit(keys, layouts)?.layout ?? null;
}
