import { method, route } from "@/lib/http/route";
import { verifyLog } from "@/lib/services/verify-log";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => verifyLog()),
});
