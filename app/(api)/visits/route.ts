import { rotaQuery } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { rotaList } from "@/lib/services/rota/rota-list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: rotaQuery }, ({ query }) => ({ visits: rotaList(query) })),
});
