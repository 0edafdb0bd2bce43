import { z } from "zod";
import { method, route } from "@/lib/http/route";
import { openFindings, settleFinding } from "@/lib/services/people/contradictions";

const body = z.object({
  kind: z.enum(["employee", "patient"], "must be employee or patient"),
  id: z.string("must be text"),
  finding: z.string("must be text"),
  valuesKey: z.string("must be text"),
});

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => ({ findings: openFindings() })),
  POST: method({ body }, ({ body, actor }) => settleFinding(body, actor)),
});
