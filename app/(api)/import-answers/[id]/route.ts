import { z } from "zod";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { changeAnswer, forgetAnswer } from "@/lib/services/import/import-memory";

const body = z.object({ answer: z.string("must be text or null").nullable() });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  PUT: method({ body }, ({ request, body, actor }) =>
    changeAnswer(numberInPath(request), body.answer || null, actor),
  ),
  DELETE: method({}, ({ request, actor }) => forgetAnswer(numberInPath(request), actor)),
});
