import { assignmentQuery, assignmentRequest } from "@/lib/http/assignment-request";
import { idempotencyOf } from "@/lib/http/idempotency";
import { requestTime } from "@/lib/http/request-time";
import { method, route } from "@/lib/http/route";
import { assignEmployee } from "@/lib/services/assign-employee/assign-employee";
import { dryRun } from "@/lib/services/assign-employee/dry-run";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method(
    {
      body: assignmentRequest,
      query: assignmentQuery,
      problemKeys: (detail) => ({ success: false, message: detail, assignment: null }),
    },
    ({ body, query, request, actor }) => {
      if (query.dry_run) return dryRun(body.request, requestTime(request.headers));
      const { overrideReason } = body;
      return assignEmployee(body.request, {
        actor,
        overrideReason,
        idempotency: idempotencyOf(request, body),
      });
    },
  ),
});
