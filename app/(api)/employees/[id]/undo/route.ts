import { personUndo } from "@/lib/http/person-edit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = personUndo("employee");
