import { method, route } from "@/lib/http/route";
import { weightsEdit } from "@/lib/http/week-schemas";
import { changeWeights, readWeights } from "@/lib/services/rota-drafts/rota-weights";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => readWeights()),
  PATCH: method({ body: weightsEdit }, ({ body, actor }) => changeWeights(body, actor)),
});
