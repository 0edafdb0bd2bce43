import fc from "fast-check";

/** Text that has broken a program somewhere: names of built-in properties, other scripts, control characters, SQL, markup. */
const HOSTILE_TEXTS = [
  "",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "\u202e\u200b\ufeff",
  "👩🏽‍⚕️".repeat(50),
  "'; DROP TABLE employees; --",
  '"><script>alert(1)</script>',
  "{{7*7}}%s%n",
  "../../../etc/passwd",
  "E001",
  "P001",
  "2026-11-24",
  "2026-02-31",
  "9999-99-99T99:99",
  "2026-11-24T10:00",
  "24:00",
  "medicine",
  "x".repeat(5000),
  "a".repeat(300),
  "1e309",
  "-0",
  "NaN",
];

const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary", maxLength: 60 }));
const number = fc.oneof(
  fc.constantFrom(0, -1, 1, 1.5, 1e300, -1e300, 2 ** 53, 2 ** 31, 1e-300, 30, 60, 100_000),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Every name of a field or parameter that some path takes, and the names of built-in properties. */
const KEYS = [
  ..."prompt context patient_id employee_id employee_ids service_type service_types date start_time window from to".split(
    " ",
  ),
  ..."duration required_role language vehicle carers urgency time_critical notes override_reason reason kind until".split(
    " ",
  ),
  ..."assignments version visit_id mode mappings conflicts review progress Car Notes Name PostCode Status weights".split(
    " ",
  ),
  ..."id key note rule finding severity weight avoid preferred gender strength answer value fact".split(" "),
  ..."regular_visits weekdays wished_start apply windows exceptions contracted_hours return_date nation".split(
    " ",
  ),
  ..."week scope seed seconds patients employees days PatientName EmployeeID travel".split(" "),
  ..."__proto__ constructor prototype toString valueOf hasOwnProperty then length toJSON".split(" "),
];
const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: text });

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: text },
    { weight: 3, arbitrary: number },
    { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
    { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.dictionary(key, tie("value"), { maxKeys: 5 }) },
  ),
}));

/** JSON as no serializer of ours would write it. */
const UNUSUAL_JSON = [
  "[".repeat(20_000),
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  `{"context":${"[".repeat(3000)}${"]".repeat(3000)},"prompt":"P001"}`,
  '{"__proto__":{"prompt":"exercise for P001"}}',
  '{"prompt":"a","prompt":{"b":1}}',
  '{"duration":1e400,"patient_id":"P001"}',
  '{"duration":123456789012345678901234567890}',
  '{"prompt":"\\ud800"}',
  '\ufeff{"prompt":"P001"}',
  '{"prompt":"P001"}{"prompt":"P001"}',
  "NaN",
  "0x10",
  '"',
  "{",
  '{"a":1,}',
];

/** Bodies of JSON, or nearly: of known and unknown keys, with values of every kind, whole or cut in two. */
export const jsonBody: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.dictionary(key, value, { maxKeys: 8 }).map((body) => JSON.stringify(body)) },
  { weight: 1, arbitrary: (value as fc.Arbitrary<unknown>).map((body) => JSON.stringify(body)) },
  { weight: 1, arbitrary: fc.constantFrom(...UNUSUAL_JSON) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.dictionary(key, value, { maxKeys: 4 }), fc.nat())
      .map(([body, cut]) => JSON.stringify(body).slice(0, cut % 200)),
  },
);

const PARAMETERS = [
  ..."include limit before from until employee patient service state start duration role language vehicle visit".split(
    " ",
  ),
  ..."dry_run mode type day page q kind __proto__ constructor _rsc".split(" "),
];
const parameter = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PARAMETERS) },
  { weight: 1, arbitrary: text },
);
const encoded = (raw: string) => encodeURIComponent(raw.replace(/\p{Surrogate}/gu, "\ufffd"));
const pair = fc
  .tuple(
    parameter,
    fc.oneof(text, number.map(String), fc.constantFrom("all", "true", "%", "%ff", "+", "&&", "[]")),
  )
  .map(([name, given]) => `${encoded(name)}=${/^(%|%ff|\+|&&)$/.test(given) ? given : encoded(given)}`);

/** Query strings, with their question mark: parameters of some path or none, given twice, encoded wrongly. */
export const queryString: fc.Arbitrary<string> = fc
  .array(pair, { maxLength: 5 })
  .map((pairs) => (pairs.length === 0 ? "" : `?${pairs.join("&").slice(0, 6000)}`));

const SEGMENTS = [
  ..."1 0 -1 99999999999999999999 1e3 E001 e1 P001 P999 __proto__ constructor .. . %00 %2e%2e %2F %5c %0a %ff a%20b".split(
    " ",
  ),
  ..."%F0%9F%92%A9 '; [id] {id} _next undefined null".split(" "),
  "x".repeat(3000),
];

/** What stands in a path where an id should. */
export const segment: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SEGMENTS) },
  { weight: 1, arbitrary: text.map((raw) => encoded(raw).slice(0, 3000)) },
);

/** The header lines that somebody reads, ours or Next's. */
const HEADERS = [
  ..."if-match idempotency-key x-now x-actor cookie origin sec-fetch-site sec-fetch-mode accept content-type".split(
    " ",
  ),
  ..."accept-language accept-encoding range if-none-match if-modified-since authorization x-request-id".split(
    " ",
  ),
  ..."x-forwarded-host x-forwarded-for x-forwarded-proto forwarded x-http-method-override expect".split(" "),
  ..."rsc next-router-state-tree next-router-prefetch next-router-segment-prefetch next-url next-action".split(
    " ",
  ),
  ..."next-hmr-refresh x-nextjs-data x-middleware-subrequest x-middleware-invoke x-invoke-path x-invoke-status".split(
    " ",
  ),
  ..."x-matched-path x-prerender-revalidate x-now-route-matches x-action-forwarded purpose".split(" "),
  ..."content-security-policy content-security-policy-report-only content-encoding referer user-agent".split(
    " ",
  ),
];
const HEADER_VALUES = [
  "1",
  "*",
  '"1"',
  'W/"1"',
  "null",
  "true",
  "none",
  "same-origin",
  "text/html",
  "application/json",
  "multipart/form-data; boundary=",
  "multipart/form-data; boundary=x; boundary=y",
  "bytes=0-,5-1,-9",
  "http://evil.example",
  "rota_actor=%",
  "rota_actor=%ff; rota_actor=x",
  "2026-11-23T09:30",
  "2026-11-23T99:99",
  "+275760-09-13T00:00:00Z",
  "2026-11-23T09:30+99:99",
  "%5B%22%22%2C%7B%7D%5D",
  "[1]",
  "100-continue",
  "script-src 'nonce-guessed'",
  "middleware:middleware:middleware:middleware:middleware",
  "x".repeat(4000),
];
const latin = fc
  .string({ unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 80 })
  // Delete is a control character: Node's own client refuses to send it.
  .map((raw) => raw.replaceAll("\u007f", ""));

/** Headers of a request, each of which Node's client agrees to send. */
export const headers: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(...HEADERS),
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HEADER_VALUES) }, { weight: 1, arbitrary: latin }),
  { maxKeys: 5, noNullPrototype: true },
);

const BOUNDARY = "fuzz";
const PART_HEADS = [
  'Content-Disposition: form-data; name="file"; filename="a.xlsx"',
  'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv',
  'Content-Disposition: form-data; name="mode"',
  'Content-Disposition: form-data; name="mappings"',
  'Content-Disposition: form-data; name="conflicts"',
  'Content-Disposition: form-data; name="__proto__"',
  "Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''%ff%00..%2fx",
  `Content-Disposition: form-data; name="${"n".repeat(9000)}"`,
  `Content-Disposition: form-data; name="file"; filename="${"f".repeat(9000)}"`,
  'Content-Disposition: form-data; name="file\u0000"; filename="\u0000"',
  "Content-Disposition: attachment",
  "Content-Disposition:",
  "no colon at all",
  "Content-Type: multipart/mixed; boundary=inner",
  `X-Long: ${"h".repeat(20_000)}`,
  "",
];
const PART_BODIES = [
  "",
  "merge",
  "{}",
  '{"__proto__":{"a":null}}',
  "{",
  "x".repeat(70_000),
  "EmployeeID,Name\nE001,Ann\n",
  "PK\u0003\u0004",
  `--${BOUNDARY}`,
  "\r\n",
];
const ENDS = [
  `--${BOUNDARY}--\r\n`,
  `--${BOUNDARY}--`,
  `--${BOUNDARY}`,
  `--${BOUNDARY}--\r\n--${BOUNDARY}--\r\n`,
  "",
  "\r\n\r\n",
];
const part = fc
  .tuple(fc.constantFrom(...PART_HEADS), fc.constantFrom(...PART_BODIES), fc.constantFrom("\r\n", "\n", ""))
  .map(([head, body, line]) => `--${BOUNDARY}\r\n${head}\r\n${line}${body}\r\n`);

/** Bodies of a form with the boundary `fuzz`, framed rightly, wrongly or not at all. */
export const formBody: fc.Arbitrary<string> = fc
  .tuple(fc.array(part, { maxLength: 26 }), fc.constantFrom(...ENDS), fc.option(fc.nat(), { freq: 4 }))
  .map(([parts, end, cut]) => {
    const whole = `${parts.join("")}${end}`;
    return cut === null ? whole : whole.slice(0, cut % (whole.length + 1));
  });

export const FORM_TYPES = [
  `multipart/form-data; boundary=${BOUNDARY}`,
  `Multipart/Form-Data; boundary="${BOUNDARY}"; charset=utf-7`,
  "multipart/form-data; boundary=other",
  `multipart/form-data; boundary=${"b".repeat(200)}`,
  'multipart/form-data; boundary=""',
  "multipart/mixed; boundary=fuzz",
];
