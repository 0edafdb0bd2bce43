import { method, route } from "@/lib/http/route";
import { checkService } from "@/lib/services/travel/check-service";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ POST: method({}, checkService) });
