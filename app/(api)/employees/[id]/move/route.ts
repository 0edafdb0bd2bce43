import { personMove } from "@/lib/http/person-move";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = personMove("employee");
