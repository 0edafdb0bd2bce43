import { dateSpanQuery } from "@/lib/http/care-package-schemas";
import { method, route } from "@/lib/http/route";
import { bankHolidaysBetween, needSettings } from "@/lib/services/care-package/need-settings";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: dateSpanQuery }, ({ query }) => ({
    nation: needSettings().nation,
    bank_holidays: bankHolidaysBetween(query.from, query.until),
  })),
});
