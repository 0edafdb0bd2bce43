import { databaseList } from "@/lib/http/database-list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = databaseList("employees", "employees");
