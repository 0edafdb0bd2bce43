import { needSettingsEdit } from "@/lib/http/care-package-schemas";
import { method, route } from "@/lib/http/route";
import { changeNeedSettings, needSettings } from "@/lib/services/care-package/need-settings";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => needSettings()),
  PATCH: method({ body: needSettingsEdit }, ({ body, actor }) => changeNeedSettings(body, actor)),
});
