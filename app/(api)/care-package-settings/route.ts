import { method, route } from "@/lib/http/route";
import { needSettingsEdit } from "@/lib/http/suspension-schemas";
import { changeNeedSettings, needSettings } from "@/lib/services/care-package/need-settings";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => needSettings()),
  PATCH: method({ body: needSettingsEdit }, ({ body, actor }) => changeNeedSettings(body, actor)),
});
