import { method, route } from "@/lib/http/route";
import { readTableForm } from "@/lib/http/table-form";
import { importPlaces, placesStatus, removePlaces } from "@/lib/services/travel/import-places";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, placesStatus),
  POST: method({}, async ({ request, actor }) => importPlaces(await readTableForm(request), actor)),
  DELETE: method({}, ({ actor }) => removePlaces(actor)),
});
