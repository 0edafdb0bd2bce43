import { include } from "@/lib/http/list-query";
import { personAdd } from "@/lib/http/person-edit";
import { method, route } from "@/lib/http/route";
import { employeesInMemory } from "@/lib/services/lists-in-memory";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: include }, ({ query }) => employeesInMemory(query.all)),
  POST: personAdd("employee"),
});
