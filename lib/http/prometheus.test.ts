import { expect, test } from "vitest";
import { prometheusText, single } from "./prometheus";

test("a metric is its help, its type and its samples, as the text format 0.0.4 says", () => {
  const text = prometheusText([
    single("rota_employees", "gauge", "Employees on the list.", 20),
    {
      name: "rota_seconds",
      help: "Two\nlines and a \\.",
      type: "histogram",
      samples: [
        { suffix: "_bucket", labels: { le: "0.5" }, value: 3 },
        { suffix: "_bucket", labels: { le: "+Inf" }, value: 4 },
        { suffix: "_sum", value: 1.25 },
        { suffix: "_count", value: 4 },
      ],
    },
  ]);
  expect(text).toBe(
    [
      "# HELP rota_employees Employees on the list.",
      "# TYPE rota_employees gauge",
      "rota_employees 20",
      "# HELP rota_seconds Two\\nlines and a \\\\.",
      "# TYPE rota_seconds histogram",
      'rota_seconds_bucket{le="0.5"} 3',
      'rota_seconds_bucket{le="+Inf"} 4',
      "rota_seconds_sum 1.25",
      "rota_seconds_count 4",
      "",
    ].join("\n"),
  );
});

test("what stands in a label cannot end it", () => {
  const hostile = {
    name: "a",
    help: "b",
    type: "gauge" as const,
    samples: [{ labels: { c: 'x"}\n\\' }, value: 1 }],
  };
  expect(prometheusText([hostile])).toContain('a{c="x\\"}\\n\\\\"} 1\n');
});

test("a figure that is not known is left out", () => {
  expect(prometheusText([single("rota_last_backup", "gauge", "When.", null)])).toBe("");
});
