import { method, route } from "@/lib/http/route";
import { importMemory } from "@/lib/services/import/import-memory";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: method({}, importMemory) });
