/** How much room rows and controls get. `work` fits the most on a screen; fingers always get `comfortable`. */
export type Density = "work" | "comfortable";

/** The cookie that remembers the density in this browser. */
export const DENSITY_COOKIE = "rota_density";

/** The density that a cookie asks for. */
export const densityOf = (kept: string | undefined): Density =>
  kept === "comfortable" ? "comfortable" : "work";
