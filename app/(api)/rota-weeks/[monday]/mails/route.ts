import { mondayInPath } from "@/lib/http/monday-in-path";
import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { rotaMailsOf, sendRotaMails } from "@/lib/mail/rota-mails";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => rotaMailsOf(mondayInPath(request, 1))),
  POST: method({}, ({ request, actor }) => sendJson(sendRotaMails(mondayInPath(request, 1), actor), 202)),
});
