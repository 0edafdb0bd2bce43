import { signInRequests } from "@/lib/auth/sign-in-requests";
import { method, route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => ({ sign_in_requests: signInRequests() })),
});
