import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { draftRequest } from "@/lib/http/week-schemas";
import { listDraftStates, startDraftForPrograms } from "@/lib/services/rota-drafts/draft-services";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => listDraftStates()),
  POST: method({ body: draftRequest }, ({ body, actor }) => {
    const answer = startDraftForPrograms(body, actor);
    return sendJson(answer, 202, { location: `/rota-drafts/${answer.draft_id}` });
  }),
});
