import { personEdit } from "@/lib/http/person-edit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = personEdit("patient");
