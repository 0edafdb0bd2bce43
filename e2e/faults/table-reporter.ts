import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { type FaultFigures, FIGURES } from "./figures";

const COLUMNS = ["tried", "survived", "lost"] as const;
const WIDTH = 9;

/** Prints what each fault was found to do as one table at the end, with the tests that failed below it. */
export default class TableReporter implements Reporter {
  private readonly figures: FaultFigures[] = [];
  private readonly failed: string[] = [];

  printsToStdio(): boolean {
    return true;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    process.stdout.write(
      `${result.status.padEnd(8)} ${Math.round(result.duration / 1000)} s  ${test.title}\n`,
    );
    if (result.status !== "passed") {
      this.failed.push(test.title);
      for (const { message } of result.errors) process.stdout.write(`${message}\n`);
    }
    for (const { type, description } of result.annotations)
      if (type === FIGURES) this.figures.push(JSON.parse(description ?? "") as FaultFigures);
  }

  onEnd(): void {
    const widest = Math.max(10, ...this.figures.map(({ fault }) => fault.length));
    const line = (fault: string, cells: readonly string[], counted = "") =>
      process.stdout.write(
        `${fault.padEnd(widest)}${cells.map((cell) => cell.padStart(WIDTH)).join("")}   ${counted}\n`,
      );
    process.stdout.write("\n");
    line("fault", COLUMNS);
    for (const { fault, counted, ...numbers } of this.figures)
      line(
        fault,
        COLUMNS.map((column) => String(numbers[column])),
        counted,
      );
    const sum = (column: (typeof COLUMNS)[number]) =>
      String(this.figures.reduce((total, one) => total + one[column], 0));
    line("all", COLUMNS.map(sum));
    for (const title of this.failed) process.stdout.write(`FAILED: ${title}\n`);
  }
}
