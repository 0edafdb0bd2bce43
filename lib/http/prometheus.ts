/** One value of a metric, with its labels. */
export interface Sample {
  labels?: Record<string, string>;
  value: number;
  /** What the format appends to the name of a part of a histogram. */
  suffix?: "_bucket" | "_sum" | "_count";
}

/** A metric of the Prometheus text format, version 0.0.4. */
export interface Metric {
  name: string;
  help: string;
  type: "counter" | "gauge" | "histogram";
  samples: Sample[];
}

export const PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** The text that Prometheus reads. A metric without samples is left out: there is nothing to know. */
export function prometheusText(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, type, samples }) =>
      [
        `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
        `# TYPE ${name} ${type}`,
        ...samples.map((sample) => `${name}${sample.suffix ?? ""}${labelsOf(sample)} ${numeral(sample)}`),
        "",
      ].join("\n"),
    )
    .join("");
}

/** A metric that is one number; nothing where the number is not known. */
export function single(name: string, type: "counter" | "gauge", help: string, value: number | null): Metric {
  return { name, help, type, samples: value === null ? [] : [{ value }] };
}

function labelsOf({ labels = {} }: Sample): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

const escaped = (value: string) =>
  value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

function numeral({ value }: Sample): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  if (value === Number.NEGATIVE_INFINITY) return "-Inf";
  return String(value);
}
