import { assign, upload } from "../api/support/calls";
import type { Assigned, Uploaded } from "../api/support/contract";
import { employee, patient } from "../api/support/small-branch";
import type { RunningServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";

const PATIENTS = 12;
const CARERS = 40;
const NAMES = "Amira Bethan Callum Divya Ewan Freya Gareth Harriet Imran Jolanta Kwame Lowri".split(" ");

/** The same people each time, with a note that says which upload it is. */
export const numberedWorkbook = (number: number, carers = CARERS): Uint8Array =>
  branchWorkbook(
    Array.from({ length: carers }, (_, index) =>
      employee(`E${index + 101}`, `${NAMES[index % NAMES.length]} Carer${index}`, {
        Notes: `upload ${number}`,
      }),
    ),
    Array.from({ length: PATIENTS }, (_, index) => patient(`P${index + 1}`, `${NAMES[index]} Loddon`)),
  );

/** What a server has answered with 200: this must be in the file whatever happens to it. */
export interface Answered {
  uploads: Uploaded[];
  assignments: Assigned["assignments"][number][];
}

/** Slots that no two requests share, so that each may succeed. */
function* slots() {
  for (let day = 0; ; day++) {
    const date = new Date(Date.UTC(2026, 10, 24 + day)).toISOString().slice(0, 10);
    for (let hour = 7; hour < 22; hour++) {
      for (let one = 1; one <= PATIENTS; one++)
        yield { patient_id: `P${one}`, date, start_time: `${String(hour).padStart(2, "0")}:00` };
    }
  }
}
const freeSlots = slots();
let uploadNumber = 0;

/** Asks for one thing after the other until the server is gone. */
async function untilGone(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work();
    } catch {
      return;
    }
  }
}

/** Several clients that upload and assign at once; ends when the server does. */
export async function busyClients(server: RunningServer, answered: Answered): Promise<void> {
  const uploading = untilGone(async () => {
    uploadNumber += 1;
    const { status, body } = await upload(server, numberedWorkbook(uploadNumber));
    if (status === 200) answered.uploads.push(body);
  });
  const assigning = Array.from({ length: 4 }, () =>
    untilGone(async () => {
      const request = { ...freeSlots.next().value, service_type: "exercise", duration: 45 };
      const { status, text } = await assign(server, request);
      if (status === 200) answered.assignments.push(...(JSON.parse(text) as Assigned).assignments);
    }),
  );
  await Promise.all([uploading, ...assigning]);
}
