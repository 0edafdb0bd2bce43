import { personArchive } from "@/lib/http/person-edit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = personArchive("patient");
