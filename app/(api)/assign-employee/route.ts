import { assignmentRequest } from "@/lib/http/assignment-request";
import { method, route } from "@/lib/http/route";
import { assignEmployee } from "@/lib/services/assign-employee/assign-employee";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method(
    {
      body: assignmentRequest,
      problemKeys: (detail) => ({ success: false, message: detail, assignment: null }),
    },
    ({ body, actor }) => assignEmployee(body, actor),
  ),
});
