import { metricsText } from "@/lib/http/metrics";
import { PROMETHEUS_TYPE } from "@/lib/http/prometheus";
import { method, route } from "@/lib/http/route";
import type { SentFile } from "@/lib/http/sent";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method(
    {},
    (): SentFile<"text/plain"> =>
      new Response(metricsText(), {
        headers: { "content-type": PROMETHEUS_TYPE, "cache-control": "no-store" },
      }),
  ),
});
