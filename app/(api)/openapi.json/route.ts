import description from "@/lib/http/openapi.json";
import { method, route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => Response.json(description, { headers: { "cache-control": "no-store" } })),
});
