import { method, route } from "@/lib/http/route";
import { searchQuery } from "@/lib/http/search-schema";
import { searchEverything } from "@/lib/services/search-everything";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: searchQuery }, ({ query }) => searchEverything(query.q)),
});
