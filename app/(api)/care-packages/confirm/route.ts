import { method, route } from "@/lib/http/route";
import { confirmAllProposals } from "@/lib/services/care-package/confirm-proposals";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ actor }) => confirmAllProposals(actor)),
});
