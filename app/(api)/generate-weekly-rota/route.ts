import { problemBody, problemResponse } from "@/lib/http/problem";
import { method, route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, () =>
    problemResponse(
      problemBody(
        501,
        "Not built yet",
        "The weekly rota cannot be generated yet. Assign visits one by one with /assign-employee.",
      ),
    ),
  ),
});
