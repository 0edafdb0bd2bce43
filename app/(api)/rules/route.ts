import { ruleSettingsEdit } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { changeRuleSettings, ruleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => ruleSettingsForPrograms()),
  PATCH: method({ body: ruleSettingsEdit }, ({ body, actor }) => changeRuleSettings(body, actor)),
});
