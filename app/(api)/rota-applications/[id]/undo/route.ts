import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { takeBackForPrograms } from "@/lib/services/rota-drafts/draft-services";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) => takeBackForPrograms(numberInPath(request, 1), actor)),
});
