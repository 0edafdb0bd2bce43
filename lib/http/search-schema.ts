import { z } from "zod";

const LONGEST = 80;

/** What is searched for: a part of a name, an id or a postcode, or `#12` for a visit. */
export const searchQuery = z.object({
  q: z.string('must be given once, such as "smith"').max(LONGEST, `must be at most ${LONGEST} characters`),
});
