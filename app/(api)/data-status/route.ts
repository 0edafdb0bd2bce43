import { method, route } from "@/lib/http/route";
import { dataStatus } from "@/lib/services/data-status";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: method({}, dataStatus) });
