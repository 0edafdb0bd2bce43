/**
 * `npm run mutate`: makes the rules and the services that have unit tests wrong in one way at a time, in a copy, and
 * says which of these ways no test notices. Ends with 1 when there are such survivors. `npm run mutate -- no-overlap`
 * does one file, `npm run mutate -- services/travel` one folder.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { createVitest } from "vitest/node";
import { mutantsOf, wholeRuleMutants } from "./lib/mutants.mjs";

const root = resolve(import.meta.dirname, "..");
const RULES = "lib/domain/rules";
const SERVICES = "lib/services";
/** Tests that look at every rule. */
const RULES_TEST = `${RULES}/rules.test.ts`;

/** Milliseconds. No run takes longer than a few seconds: one that does has been made to go round for ever. */
const LONGEST_RUN = 60_000;

const source = (path) => readFileSync(join(root, path), "utf8");
const namesIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => basename(name, ".ts"));
const isRule = (name) => source(`${RULES}/rule.ts`).includes(`\n  "${name}",\n`);

/** Each file to be made wrong, its mutants, and the tests that have to notice. */
const targets = () => [...ruleTargets(), ...serviceTargets()];

function ruleTargets() {
  const rules = namesIn(RULES).filter(isRule);
  return [
    ...rules.map((rule) => ({
      name: rule,
      path: `${RULES}/${rule}.ts`,
      mutants: [
        ...wholeRuleMutants(source(`${RULES}/${rule}.ts`), firstFindingOf(rule)),
        ...mutantsIn(`${RULES}/${rule}.ts`),
      ],
      tests: [`${RULES}/${rule}.test.ts`, RULES_TEST],
    })),
    ...namesIn(`${RULES}/shared`).map((name) => ({
      name: `shared/${name}`,
      path: `${RULES}/shared/${name}.ts`,
      mutants: mutantsIn(`${RULES}/shared/${name}.ts`),
      tests: [`${RULES}/shared/${name}.test.ts`, ...testsOfRulesWith(name, rules), RULES_TEST],
    })),
    ...["lib/domain/check", `${RULES}/severities`].map((name) => ({
      name: basename(name),
      path: `${name}.ts`,
      mutants: mutantsIn(`${name}.ts`),
      tests: ["lib/domain/check.test.ts", RULES_TEST],
    })),
  ];
}

/**
 * The services of each folder that has unit tests. A file is held to its own test, and one without to all of its
 * folder, because services are tested through those that call them.
 */
function serviceTargets() {
  const folders = readdirSync(join(root, SERVICES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${SERVICES}/${name}`);
  return folders.flatMap((folder) => {
    const tests = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.ts"));
    if (tests.length === 0) return [];
    const names = namesIn(folder).filter((name) => !name.endsWith(".test-data"));
    return names.map((name) => ({
      name: `${folder.replace("lib/", "")}/${name}`,
      path: `${folder}/${name}.ts`,
      mutants: mutantsIn(`${folder}/${name}.ts`),
      tests: (tests.includes(`${name}.test.ts`) ? [`${name}.test.ts`] : tests).map(
        (test) => `${folder}/${test}`,
      ),
      // A service keeps a connection and what it loaded for its process.
      hasOwnProcess: true,
    }));
  });
}

const mutantsIn = (path) => mutantsOf(source(path));

const testsOfRulesWith = (shared, rules) =>
  rules
    .filter((rule) => source(`${RULES}/${rule}.ts`).includes(`"./shared/${shared}"`))
    .map((rule) => `${RULES}/${rule}.test.ts`);

function firstFindingOf(rule) {
  return new RegExp(`\\n  "?${rule}"?: \\{ "?([a-z0-9-]+)`).exec(source(`${RULES}/severities.ts`))[1];
}

/** A copy of what the tests need. */
function copyOfTheSources() {
  const copy = mkdtempSync(join(tmpdir(), "rota-mutants-"));
  for (const path of ["lib", "drizzle", "vitest.config.ts", "package.json", "tsconfig.json"]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Whether all of these tests pass on the copy as it is. */
async function passes(vitest, specifications) {
  let timer;
  const endless = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("A run of the tests does not end.")), LONGEST_RUN);
  });
  const { testModules, unhandledErrors } = await Promise.race([
    vitest.runTestSpecifications(specifications),
    endless,
  ]).finally(() => clearTimeout(timer));
  if (testModules.length === 0) throw new Error("No test was run.");
  return unhandledErrors.length === 0 && testModules.every((module) => module.state() === "passed");
}

/** The same in a process of its own, which can be ended when it goes round for ever: that counts as noticed. */
function passesApart(copy, tests) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const line = [vitest, "run", ...tests, "--bail=1", "--pool=threads", "--reporter=dot"];
  const options = { cwd: copy, timeout: LONGEST_RUN, killSignal: "SIGKILL", stdio: "ignore" };
  return spawnSync(process.execPath, line, options).status === 0;
}

async function survivorsOf({ name, path, mutants, tests, hasOwnProcess }, vitest, copy) {
  const there = tests.filter((test) => existsSync(join(root, test)));
  const all = await vitest.globTestSpecifications(there);
  const specifications = all.filter(({ moduleId }) => there.some((test) => moduleId === join(copy, test)));
  const file = join(copy, path);
  const run = async (text) => {
    writeFileSync(file, text);
    if (hasOwnProcess) return passesApart(copy, there);
    vitest.invalidateFile(file);
    return passes(vitest, specifications);
  };
  if (!(await run(source(path)))) throw new Error(`The tests of ${name} fail before anything is made wrong.`);
  const survivors = [];
  for (const mutant of mutants) {
    if (await run(mutant.text)) survivors.push(mutant);
  }
  await run(source(path));
  return survivors;
}

const isWanted = (name, wanted) =>
  wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}/`));

async function main(wanted) {
  const copy = copyOfTheSources();
  const vitest = await createVitest("test", {
    root: copy,
    watch: false,
    reporters: [{}],
    bail: 1,
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
  });
  let made = 0;
  let survived = 0;
  try {
    for (const target of targets()) {
      if (!isWanted(target.name, wanted)) continue;
      const survivors = await survivorsOf(target, vitest, copy);
      console.log(`${target.name}: ${target.mutants.length} mutants, ${survivors.length} survivors`);
      for (const { line, from, to } of survivors)
        console.log(`  ${target.path}:${line}\n    ${from}\n    ${to}`);
      made += target.mutants.length;
      survived += survivors.length;
    }
  } finally {
    await vitest.close();
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${made} mutants, ${survived} survivors`);
  return survived === 0 && made > 0;
}

process.exit((await main(process.argv.slice(2))) ? 0 : 1);
