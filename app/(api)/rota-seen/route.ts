import { AppError } from "@/lib/errors";
import { method, route } from "@/lib/http/route";
import { markRotaSeen } from "@/lib/services/publishing/my-rota";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ identity, actor }) => {
    if (identity.employeeId === null)
      throw new AppError("not-allowed", "Only a carer can say this, by sign-in or a personal link.");
    return markRotaSeen(identity.employeeId, actor);
  }),
});
