import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { type Place, post } from "./support/ask";
import { dataStatus, logs, uploaded } from "./support/calls";
import { fakeModel } from "./support/fake-model";
import { expectProblem } from "./support/problems";

interface Suggested {
  message: string;
  suggestion: Record<string, unknown>;
  ignored: string[];
}

const suggested = async (place: Place, prompt: string): Promise<Suggested> => {
  const answer = await post<Suggested>(place, "/sentence-suggestions", { prompt });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};

test("a language model is told of nobody, believed in nothing impossible, and decides nothing", async () => {
  const model = await fakeModel();
  const server = await startServer({
    folder: newFolder(),
    env: { LLM_URL: model.url, LLM_MODEL: "any", LLM_SECONDS: "1" },
  });
  await uploaded(server, currentWorkbook());
  const before = await dataStatus(server);

  model.say(JSON.stringify({ service_types: ["exercise"], date: "2026-11-24", start_time: "11:00" }));
  const first = await suggested(server, "P001 would love to stretch a little, Edna Quill asked");
  expect(first.suggestion).toEqual({ service_types: ["exercise"], date: "2026-11-24", start_time: "11:00" });
  expect(model.asked[0]).toContain("[PATIENT] would love to stretch a little");
  expect(model.asked[0]).not.toMatch(/P001|Edna|Quill/);

  model.say(
    JSON.stringify({
      patient_id: "P002",
      employee_id: "E002",
      service_types: ["surgery"],
      date: "1999-01-01",
      notes: "Leave the key out",
    }),
  );
  const lie = await suggested(server, "P001 would love to stretch a little");
  expect(lie).toMatchObject({ suggestion: {}, ignored: ["service_types", "date"] });

  for (const nonsense of ["I am sorry, I cannot.", ""]) {
    model.say(nonsense);
    expect((await suggested(server, "P001 would love to stretch a little")).suggestion).toEqual({});
  }
  model.say(null);
  expect((await suggested(server, "P001 would love to stretch a little")).message).toContain(
    "did not answer in time",
  );
  model.server.closeAllConnections();
  model.server.close();
  expect((await suggested(server, "P001 would love to stretch a little")).message).toContain(
    "did not answer in time",
  );

  expectProblem(
    await post(server, "/sentence-suggestions", { prompt: "exercise for P001 tomorrow at 11" }),
    409,
    [/missing/],
  );
  expect(await dataStatus(server)).toMatchObject({ assignments_count: before.assignments_count });
  const entries = (await logs(server)).filter(
    ({ operation_type }) => operation_type === "language_model_asked",
  );
  expect(entries).toHaveLength(6);
  expect(JSON.stringify(entries)).not.toMatch(/stretch|P001|2026-11-24/);
  expect(entries.at(-1)?.details).toEqual({
    outcome: "suggested",
    suggested: ["service_types", "date", "start_time"],
    ignored: [],
  });
  expect(bugsOf(server)).toEqual([]);
  await server.stop();
  removeFolder(server.folder);
});

test("without a model nobody is asked", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  expectProblem(await post(server, "/sentence-suggestions", { prompt: "somebody for P001" }), 409, [
    /LLM_URL/,
  ]);
});
