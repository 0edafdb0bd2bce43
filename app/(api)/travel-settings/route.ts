import { z } from "zod";
import { method, route } from "@/lib/http/route";
import { changeTravelSettings, readTravelSettings } from "@/lib/services/travel/travel-settings";

const mode = z.strictObject(
  {
    kmh: z.number("must be a number of kilometres an hour").optional(),
    overhead: z.number("must be a number of minutes").optional(),
  },
  "must be an object with kmh and overhead, or null for the default",
);
const body = z.record(z.string(), mode.nullable(), "must be an object with a key for each mode to change");

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, readTravelSettings),
  PATCH: method({ body }, ({ body, actor }) => changeTravelSettings(body, actor)),
});
