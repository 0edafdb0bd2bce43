import { paySettingsEdit } from "@/lib/http/pay-schemas";
import { method, route } from "@/lib/http/route";
import { changePaySettings, paySettings } from "@/lib/services/reports/pay-settings";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => paySettings()),
  PATCH: method({ body: paySettingsEdit }, ({ body, actor }) => changePaySettings(body, actor)),
});
