import { expect, test } from "vitest";
import { readPlaces } from "./read-places";

const read = (text: string) => readPlaces(new TextEncoder().encode(text));
const refusalOf = (text: string) =>
  read(text).then(
    () => "nothing",
    (error: unknown) => (error as { code: string }).code,
  );
/** Caister Water Tower, the example of Ordnance Survey's guide, to a metre. */
const CAISTER = { latitude: 52.65798, longitude: 1.71605 };

test.each([
  ["the ONS Postcode Directory", 'pcd,pcds,dointr,lat,long\n"NR2 1AB","NR2 1AB",1980,52.63,1.29\n'],
  [
    "the same with its grid references",
    "pcd7,oseast1m,osnrth1m,lat,long\nNR2 1AB,622000,308000,52.63,1.29\n",
  ],
  ["a table with other names", "Postcode;Latitude;Lng\nnr2  1ab;52.63;1.29"],
  ["tabs, a mark and the ends of lines of Windows", "\ufeffPCDS\tLAT\tLONG\r\nNR21AB\t52.63\t1.29\r\n\r\n"],
  ["no header", "NR2 1AB,52.63,1.29\n"],
  ["a name with a comma", 'pcds,name,lat,long\nNR2 1AB,"Norwich, City of",52.63,1.29\n'],
])("degrees of %s", async (_what, text) => {
  expect(await read(text)).toEqual({
    places: [{ postcode: "NR21AB", latitude: 52.63, longitude: 1.29 }],
    unreadable: 0,
    problems: [],
  });
});

test.each([
  [
    "Code-Point Open",
    '"NR30 5AA",10,651410,313177,"E92000001","E19000239","","E10000020","E07000145","E05005795"\n',
  ],
  ["its short header", "PC,PQ,EA,NO,CY\nNR305AA,10,651410,313177,E92000001\n"],
  [
    "its long header",
    "Postcode,Positional_quality_indicator,Eastings,Northings\nNR30 5AA,10,651410,313177\n",
  ],
])("grid references of %s", async (_what, text) => {
  const { places } = await read(text);
  expect(places).toEqual([
    {
      postcode: "NR305AA",
      latitude: expect.closeTo(CAISTER.latitude, 4),
      longitude: expect.closeTo(CAISTER.longitude, 4),
    },
  ]);
});

test("rows that cannot be read are counted, and told by line", async () => {
  const text = [
    "pcds,lat,long",
    "NR2 1AB,52.63,1.29",
    "",
    "NR2,52.63,1.29",
    "GY1 1AA,99.999999,0.000000",
    "NR2 1AC,,",
    'NR2 1AD,"52.63,1.29',
    "NR2 1AE",
    "NR2 1AF,1e2,1.29",
    "NR2 1AG,48.85,2.35",
  ].join("\n");
  const { places, unreadable, problems } = await read(text);
  expect(places).toHaveLength(1);
  expect(unreadable).toBe(7);
  expect(problems.map(({ row, value }) => [row, value])).toEqual([
    [4, "NR2"],
    [5, "GY1 1AA"],
    [6, "NR2 1AC"],
    [7, undefined],
    [8, "NR2 1AE"],
    [9, "NR2 1AF"],
    [10, "NR2 1AG"],
  ]);
});

test("the Irish grid is not taken for the British one, nor nought for a place", async () => {
  const { places, problems } = await read("PC,PQ,EA,NO\nBT1 1AA,10,333000,374000\nNR2 1AB,90,0,0\n");
  expect(places).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("National Grid does not cover"),
    expect.stringContaining("outside the United Kingdom"),
  ]);
});

test("twenty problems are told, and all of them counted", async () => {
  const { unreadable, problems } = await read(`pcds,lat,long\n${"nowhere,0,0\n".repeat(30)}`);
  expect(unreadable).toBe(30);
  expect(problems).toHaveLength(20);
});

test.each([
  ["an empty file", "", "request-refused"],
  ["another list", "Name,Age\nAda,36\n", "request-refused"],
  ["a list that begins with a postcode", "NR2 1AB,Ada\n", "request-refused"],
  ["a packed file", "PK\u0003\u0004\u0000\u0000", "not-a-workbook"],
])("%s is refused", async (_what, text, code) => {
  expect(await refusalOf(text)).toBe(code);
});

test("others get their turn while a long table is read", async () => {
  let turns = 0;
  let isDone = false;
  const count = () => {
    if (isDone) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  const { places } = await read(`pcds,lat,long\n${"NR2 1AB,52.63,1.29\n".repeat(20_000)}`);
  isDone = true;
  expect(places).toHaveLength(20_000);
  expect(turns).toBeGreaterThanOrEqual(5);
});
