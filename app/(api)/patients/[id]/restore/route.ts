import { personRestore } from "@/lib/http/person-edit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = personRestore("patient");
