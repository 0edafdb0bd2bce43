import { isService, SERVICE_LABELS } from "@/lib/domain/service";

/** What coordinators call a service; a name that the old system left behind stays as it is. */
export const serviceName = (service: string) => (isService(service) ? SERVICE_LABELS[service] : service);

/** Several of them in one line. */
export function ServiceNames({ services }: { services: readonly string[] }) {
  return <>{services.map(serviceName).join(", ")}</>;
}
