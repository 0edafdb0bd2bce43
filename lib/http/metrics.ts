import { type BranchMetrics, branchMetrics } from "@/lib/services/metrics";
import { eventLoopDelay } from "./event-loop";
import { type Metric, prometheusText, single } from "./prometheus";
import { DURATION_BUCKETS, traffic } from "./traffic";

/** Everything that this process knows of itself, in the Prometheus text format. */
export const metricsText = (): string =>
  prometheusText([...trafficMetrics(), ...processMetrics(), ...rosterMetrics(branchMetrics())]);

function trafficMetrics(): Metric[] {
  const { open, requests, durations, durationSum, durationCount, limited } = traffic();
  let soFar = 0;
  const buckets = DURATION_BUCKETS.map((limit, place) => {
    soFar += durations[place] ?? 0;
    return { suffix: "_bucket" as const, labels: { le: String(limit) }, value: soFar };
  });
  return [
    {
      name: "rota_http_requests_total",
      help: "Answers by method and status class.",
      type: "counter",
      samples: [...requests].map(([key, value]) => {
        const [method = "", status = ""] = key.split(" ");
        return { labels: { method, status }, value };
      }),
    },
    {
      name: "rota_http_request_duration_seconds",
      help: "From the start of a request to the end of its answer.",
      type: "histogram",
      samples: [
        ...buckets,
        { suffix: "_bucket", labels: { le: "+Inf" }, value: durationCount },
        { suffix: "_sum", value: durationSum },
        { suffix: "_count", value: durationCount },
      ],
    },
    single("rota_http_open_requests", "gauge", "Requests being answered, including this one.", open),
    single("rota_http_limited_total", "counter", "Writes answered with 429 by WRITES_PER_SECOND.", limited),
  ];
}

function processMetrics(): Metric[] {
  const { rss, heapUsed, heapTotal } = process.memoryUsage();
  const delay = eventLoopDelay();
  const started = Date.now() / 1000 - process.uptime();
  return [
    {
      name: "nodejs_eventloop_lag_seconds",
      help: "Longest time that no request could be answered, since the metrics were last read.",
      type: "gauge",
      samples: Object.entries(delay).map(([measure, value]) => ({ labels: { measure }, value })),
    },
    single("nodejs_heap_size_used_bytes", "gauge", "JavaScript heap in use.", heapUsed),
    single("nodejs_heap_size_total_bytes", "gauge", "JavaScript heap reserved.", heapTotal),
    single("process_resident_memory_bytes", "gauge", "Memory of the process.", rss),
    single("process_start_time_seconds", "gauge", "Start of the process, in seconds since 1970.", started),
  ];
}

function rosterMetrics(branch: BranchMetrics): Metric[] {
  const { roster } = branch;
  const count = (name: string, help: string, value: number | undefined) =>
    single(name, "gauge", help, value ?? null);
  return [
    {
      name: "rota_build_info",
      help: "Always 1; the labels give the version that is running.",
      type: "gauge",
      samples: [
        {
          labels: { version: branch.version, node: process.version, journal_mode: branch.journalMode },
          value: 1,
        },
      ],
    },
    count("rota_database_up", "1 while the database can be read.", roster === null ? 0 : 1),
    count("rota_employees", "Employees on the list.", roster?.employees),
    count("rota_patients", "Patients on the list.", roster?.patients),
    count("rota_assignments", "Standing assignments.", roster?.assignments),
    count("rota_unassigned_visits", "Uncovered visits that are not over.", roster?.unassignedVisits),
    single("rota_log_last_entry_id", "gauge", "Latest entry of the operations log.", branch.lastLogEntry),
    single(
      "rota_database_size_bytes",
      "gauge",
      "Size of the database file and the files that SQLite keeps beside it.",
      branch.fileBytes,
    ),
    single(
      "rota_disk_free_bytes",
      "gauge",
      "Free space on the disk that holds the database.",
      branch.freeBytes,
    ),
    single("rota_backups", "gauge", "Verified backups beside the database.", branch.backups),
    single(
      "rota_last_backup_timestamp_seconds",
      "gauge",
      "Time of the newest verified backup, in seconds since 1970.",
      branch.lastBackup,
    ),
  ];
}
