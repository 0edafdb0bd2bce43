import { method, route } from "@/lib/http/route";
import { draftRequest } from "@/lib/http/week-schemas";
import { listDraftStates, startDraftForPrograms } from "@/lib/services/rota-drafts/draft-services";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => listDraftStates()),
  POST: method({ body: draftRequest }, ({ body, actor }) => {
    const answer = startDraftForPrograms(body, actor);
    return Response.json(answer, { status: 202, headers: { location: `/rota-drafts/${answer.draft_id}` } });
  }),
});
