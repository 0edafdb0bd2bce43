import { method, route } from "@/lib/http/route";
import { todaysProblems } from "@/lib/services/rota/todays-problems";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => todaysProblems()),
});
