import { parseWorkbook } from "@/lib/excel/parse-in-worker";
import { currentWorkbook } from "./make-workbooks";

const bytes = currentWorkbook({ employees: 20000, patients: 20000 });
console.log("size", bytes.length);
const t = performance.now();
let max = 0;
let last = performance.now();
const iv = setInterval(() => {
  const n = performance.now();
  max = Math.max(max, n - last - 5);
  last = n;
}, 5);
let n = 0;
try {
  const w = await parseWorkbook(bytes, undefined, (p) => {
    if (n++ < 3 || p.rows === p.of) console.log(p, Math.round(performance.now() - t));
  });
  console.log(w.employees.rows.length, w.patients.rows.length, w.problems.length, w.repairs.length);
} catch (e) {
  console.log(e.code, e.message);
}
console.log("ms", performance.now() - t, "lag", max, "reports", n, process.memoryUsage().rss / 1e6);
clearInterval(iv);
