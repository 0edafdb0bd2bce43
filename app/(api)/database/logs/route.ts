import { databaseList } from "@/lib/http/database-list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = databaseList("logs", "operations_log");
