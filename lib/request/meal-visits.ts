import type { Canvas } from "./canvas";
import type { Mention } from "./mentions";

/** Words by which a service is done at a meal visit besides the meal: `lunch call and meds`. */
const BESIDES =
  /^[ █]*(?:,? ?(?:and|with|plus|\+|including|inc\.?|to include|as well as|also)) ?(?:(?:her|his|their|the|some|a|to|do|give|help|prompt) ?)*$/i;

/**
 * Makes a meal of the `lunch call` that has another service beside it ("lunch call with meds"); of
 * those that stay, `visitsOf` makes one where no service is said: then the call is for the meal.
 */
export function joinMealVisits(canvas: Canvas): void {
  const services = canvas.mentions.filter(({ kind }) => kind === "service");
  const joined = (call: Mention) =>
    services.some(({ start, end }) => {
      const gap = end <= call.start ? [end, call.start] : [call.end, start];
      return gap[0]! <= gap[1]! && BESIDES.test(canvas.free.slice(gap[0], gap[1]));
    });
  canvas.mentions = canvas.mentions.map((mention) =>
    mention.kind === "meal_visit" && joined(mention)
      ? { kind: "service", service: "meal_prep", start: mention.start, end: mention.end }
      : mention,
  );
}
