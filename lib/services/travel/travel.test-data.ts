import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeConnection, openConnection } from "@/lib/db/client";
import { type FakeOsrm, startFakeOsrm } from "./fake-osrm.test-data";

/** Three postcodes; the first two are 4 km apart as the crow flies, 5.2 by road. */
export const TABLE = new TextEncoder().encode(
  "pcds,lat,long\nNR2 1AB,52.63,1.29\nNR3 2AC,52.666,1.29\nNR4 7TJ,52.62,1.24\n",
);

/** The file and the routing server of one file of tests. */
export interface TravelTest {
  osrm: FakeOsrm;
  /** Of the database. */
  path: string;
  close(): void;
}

/** Opens a new file, with a routing server set, at 08:00 on Mon 23 Nov 2026. */
export async function openTravelTest(): Promise<TravelTest> {
  const osrm = await startFakeOsrm();
  const folder = mkdtempSync(join(tmpdir(), "rota-travel-"));
  const path = join(folder, "rota.db");
  Object.assign(process.env, { DATABASE_PATH: path, OSRM_URL: `${osrm.url}/`, ROTA_NOW: "2026-11-23T08:00" });
  openConnection();
  const close = () => {
    closeConnection();
    osrm.close();
    rmSync(folder, { recursive: true });
  };
  return { osrm, path, close };
}

/** The service is as if nobody had asked it yet. */
export function forgetRouting(): void {
  (globalThis as { rotaRouting?: unknown }).rotaRouting = undefined;
}
