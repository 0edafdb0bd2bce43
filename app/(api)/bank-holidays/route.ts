import { method, route } from "@/lib/http/route";
import { dateSpanQuery } from "@/lib/http/suspension-schemas";
import { bankHolidaysBetween, needSettings } from "@/lib/services/care-package/need-settings";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: dateSpanQuery }, ({ query }) => ({
    nation: needSettings().nation,
    bank_holidays: bankHolidaysBetween(query.from, query.until),
  })),
});
