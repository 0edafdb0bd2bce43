import { method, route } from "@/lib/http/route";
import { branchStatus } from "@/lib/services/overview/branch-status";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => branchStatus()),
});
