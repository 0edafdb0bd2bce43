import { include } from "@/lib/http/list-query";
import { method, route } from "@/lib/http/route";
import { streamItems } from "@/lib/http/stream-list";
import { assignmentsInMemory } from "@/lib/services/lists-in-memory";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: include }, ({ query }) => streamItems("assignments", assignmentsInMemory(query.all))),
});
