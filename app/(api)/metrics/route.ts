import { metricsText } from "@/lib/http/metrics";
import { PROMETHEUS_TYPE } from "@/lib/http/prometheus";
import { method, route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method(
    {},
    () =>
      new Response(metricsText(), {
        headers: { "content-type": PROMETHEUS_TYPE, "cache-control": "no-store" },
      }),
  ),
});
