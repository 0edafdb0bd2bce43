import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { Disclosure } from "@/app/_components/disclosure";
import { Link } from "@/app/_components/link";
import { type Column, Table } from "@/app/_components/table";
import type { Chart, Tone } from "@/lib/reports/report";
import { valueInWords } from "./value-in-words";

const WIDTH = 960;
const HEIGHT = 280;
const MARGIN = { top: 12, right: 8, bottom: 44, left: 56 };
/** Labels that fit below the bars. */
const MOST_LABELS = 14;

const FILLS: Record<Tone, string> = {
  good: "fill-good",
  bad: "fill-bad",
  care: "fill-care",
  note: "fill-note",
};
const GROUNDS: Record<Tone, string> = { good: "bg-good", bad: "bg-bad", care: "bg-care", note: "bg-note" };

type Bar = Chart["bars"][number];

/** Stacked bars, drawn on the server. A table with the same numbers is beside them; the bars of days open the rota. */
export function BarChart({ chart }: { chart: Chart }) {
  const { title, series, bars } = chart;
  const total = ({ values }: Bar) => series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0);
  const highest = max(bars, total) ?? 0;
  if (highest === 0) return <p className="text-muted">Nothing to draw in this period.</p>;
  const { x, y } = scalesOf(bars.length, highest);
  return (
    <figure className="min-w-0">
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          aria-hidden
          className="block h-auto w-full min-w-[36rem] text-small"
        >
          <title>{title}</title>
          <Ticks y={y} unit={chart.unit} />
          <Bars chart={chart} x={x} y={y} />
          <text x={(MARGIN.left + WIDTH) / 2} y={HEIGHT - 4} textAnchor="middle" className="fill-muted">
            {chart.by}
          </text>
        </svg>
      </div>
      <Legend series={series} />
      <ChartTable chart={chart} />
    </figure>
  );
}

function scalesOf(bars: number, highest: number) {
  const x = scaleBand<number>()
    .domain(Array.from({ length: bars }, (_, index) => index))
    .range([MARGIN.left, WIDTH - MARGIN.right])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const y = scaleLinear()
    .domain([0, highest])
    .nice()
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  return { x, y };
}

type Scales = ReturnType<typeof scalesOf>;

/** The lines across, with what each stands for. */
function Ticks({ y, unit }: Pick<Scales, "y"> & Pick<Chart, "unit">) {
  const ticks = y.ticks(4).filter((tick) => unit !== "count" || Number.isInteger(tick));
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
      <text x={MARGIN.left - 8} y={y(tick)} dy="0.32em" textAnchor="end" className="fill-muted tabular">
        {valueInWords(tick, unit)}
      </text>
    </g>
  ));
}

/** Each bar with its parts, and below it as many labels as there is room for. */
function Bars({ chart, x, y }: Scales & { chart: Chart }) {
  const every = Math.ceil(chart.bars.length / MOST_LABELS);
  return chart.bars.map((bar, index) => (
    <g key={bar.label}>
      <LinkedBar chart={chart} bar={bar}>
        <title>{barInWords(chart, bar)}</title>
        {stacked(chart, bar).map(({ key, tone, from, to }) => (
          <rect
            key={key}
            x={x(index)}
            width={x.bandwidth()}
            y={y(to)}
            height={Math.max(0, y(from) - y(to) - (from > 0 ? 1 : 0))}
            className={`${FILLS[tone]} hover:opacity-80`}
          />
        ))}
      </LinkedBar>
      {index % every === 0 && (
        <text
          x={(x(index) ?? 0) + x.bandwidth() / 2}
          y={HEIGHT - MARGIN.bottom + 18}
          textAnchor="middle"
          className="fill-muted"
        >
          {shortLabel(bar.label)}
        </text>
      )}
    </g>
  ));
}

/** What the colours mean. */
function Legend({ series }: Pick<Chart, "series">) {
  return (
    <figcaption className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-small">
      {series.map(({ key, label, tone }) => (
        <span key={key} className="inline-flex items-center gap-2">
          <span aria-hidden className={`size-3 rounded-[2px] ${GROUNDS[tone]}`} />
          {label}
        </span>
      ))}
    </figcaption>
  );
}

/** `Mon 23 Nov 2026` is `23 Nov`, `Nov 2026` is `Nov`, a name its first word. */
const shortLabel = (label: string): string => {
  const day = /^[A-Z][a-z]{2} (\d{1,2} [A-Z][a-z]{2}) \d{4}$/.exec(label);
  return day?.[1] ?? label.split(" ")[0] ?? label;
};

const barInWords = ({ series, unit }: Chart, { label, values }: Bar): string =>
  `${label}: ${series.map(({ key, label: name }) => `${name.toLowerCase()} ${valueInWords(values[key] ?? 0, unit)}`).join(", ")}`;

function stacked({ series }: Chart, { values }: Bar) {
  let from = 0;
  return series.map(({ key, tone }) => {
    const to = from + (values[key] ?? 0);
    const part = { key, tone, from, to };
    from = to;
    return part;
  });
}

/** Not in the order of the keyboard: the table below has the same links. */
function LinkedBar({ chart, bar, children }: { chart: Chart; bar: Bar; children: React.ReactNode }) {
  const href = addressOf(chart, bar);
  if (href === null) return <g>{children}</g>;
  return (
    <Link href={href} tabIndex={-1}>
      {children}
    </Link>
  );
}

/** The rota of the day that a bar is of. */
const addressOf = ({ by }: Chart, { date }: Bar): string | null =>
  by === "Day" && date ? `/rota?day=${date}` : null;

function ChartTable({ chart }: { chart: Chart }) {
  const columns: Column<Bar>[] = [
    {
      header: chart.by,
      isName: true,
      cell: (bar) => {
        const href = addressOf(chart, bar);
        return href === null ? (
          bar.label
        ) : (
          <Link href={href} className="text-accent underline underline-offset-4">
            {bar.label}
          </Link>
        );
      },
    },
    ...chart.series.map(({ key, label }) => ({
      header: label,
      fit: "number" as const,
      cell: ({ values }: Bar) => valueInWords(values[key] ?? 0, chart.unit),
    })),
  ];
  return (
    <Disclosure summary="Show as a table">
      <Table
        caption={chart.title}
        columns={columns}
        rows={chart.bars}
        keyOf={({ label }) => label}
        isStacked
      />
    </Disclosure>
  );
}
