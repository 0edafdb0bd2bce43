import { method, route } from "@/lib/http/route";
import { generateRequest } from "@/lib/http/week-schemas";
import { generateWeek } from "@/lib/services/rota-drafts/generate-week";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: generateRequest }, ({ body, actor }) => generateWeek(body, actor)),
});
