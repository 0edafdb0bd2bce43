import { getConfig } from "@/lib/config";
import { mondayInPath } from "@/lib/http/monday-in-path";
import { method, route } from "@/lib/http/route";
import { publishQuery } from "@/lib/http/week-schemas";
import { sendRotaMails } from "@/lib/mail/rota-mails";
import { publishWeek } from "@/lib/services/publishing/publish-week";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ query: publishQuery }, async ({ request, query, actor }) => {
    const week = mondayInPath(request, 1);
    const answer = await publishWeek(week, query.dryRun, actor);
    if (answer.publication_id !== null && getConfig().mail !== null) sendRotaMails(week, actor);
    return answer;
  }),
});
