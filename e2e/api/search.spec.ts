import { expect, apiTest as test } from "../fixtures";
import { get } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { smallBranch } from "./support/small-branch";

interface Found {
  people: { kind: string; id: string; name: string }[];
  visits: { visit_id: number; start_time: string; employee_names: string[] }[];
}

test("people are found by parts of their name, id or postcode, with their coming visits", async ({
  server,
}) => {
  await uploaded(server, smallBranch());
  const { assignment } = await assigned(server, {
    ...{ patient_id: "P001", service_type: "companionship", date: "2026-11-24", start_time: "10:00" },
  });
  const find = async (q: string) => (await get<Found>(server, `/search?q=${encodeURIComponent(q)}`)).body;
  const marek = await find("marek smi");
  expect(marek.people).toEqual([{ kind: "patient", id: "P001", name: "Marek Smith" }]);
  expect(marek.visits.map(({ visit_id }) => visit_id)).toEqual([assignment.visit_id]);
  expect((await find("e002")).people).toEqual([{ kind: "employee", id: "E002", name: "Bethan Holkham" }]);
  expect((await find(`#${assignment.visit_id}`)).visits[0]?.start_time).toBe("2026-11-24T10:00");
  expect(await find("nowhere at all")).toEqual({ people: [], visits: [] });
  expect(await find(" ")).toEqual({ people: [], visits: [] });
  expectProblem(await get(server, "/search"), 400);
});
