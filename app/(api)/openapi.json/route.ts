import description from "@/lib/http/openapi.json";
import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => sendJson(description as object)),
});
