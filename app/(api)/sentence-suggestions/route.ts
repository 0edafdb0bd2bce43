import { sentencePrompt } from "@/lib/http/assignment-request";
import { requestTime } from "@/lib/http/request-time";
import { method, route } from "@/lib/http/route";
import { suggestFields } from "@/lib/services/sentence-help/suggest-fields";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: sentencePrompt }, ({ body, request, actor }) =>
    suggestFields(body.prompt, requestTime(request.headers), actor),
  ),
});
