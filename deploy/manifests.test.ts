import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StatefulSet } from "kubernetes-models/apps/v1";
import { Ingress, NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { ConfigMap, Namespace, Service } from "kubernetes-models/v1";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments, stringify } from "yaml";
import { readConfig } from "@/lib/config";
import { type Manifest, manifestsOf } from "./manifests";
import { rendered } from "./rendered";
import { valuesSchema } from "./values";

const FILE = join(import.meta.dirname, "values.example.yaml");
const example = () => parse(readFileSync(FILE, "utf8"));
const manifests = () => manifestsOf(valuesSchema.parse(example()));

/** The API's own JSON schemas, as the classes of kubernetes-models carry them. */
const KINDS = { ConfigMap, Ingress, Namespace, NetworkPolicy, Service, StatefulSet };
type Kind = keyof typeof KINDS;

function validate(manifest: Manifest): void {
  const Model = KINDS[manifest.kind as Kind] as unknown as {
    new (data: object): { validate(): void };
    apiVersion: string;
  };
  expect(manifest.apiVersion).toBe(Model.apiVersion);
  new Model(manifest).validate();
}

interface Container {
  name: string;
  env: { name: string; value?: string }[];
  resources: { limits: object };
  securityContext: object;
  readinessProbe: object;
}
const podsOf = () =>
  manifests()
    .filter(({ kind }) => kind === "StatefulSet")
    .map(({ spec }) => (spec as { template: { spec: Record<string, unknown> } }).template.spec);

describe("the manifests of the example", () => {
  test("hold to the schemas of the Kubernetes API", () => {
    for (const manifest of manifests()) expect(() => validate(manifest), manifest.kind).not.toThrow();
    const [set] = manifests().filter(({ kind }) => kind === "StatefulSet");
    const broken = { ...set, spec: { ...(set?.spec as object), replicas: "one" } } as Manifest;
    expect(() => validate(broken)).toThrow(/replicas/);
    const selectorless = { ...set, spec: { replicas: 1 } } as Manifest;
    expect(() => validate(selectorless)).toThrow(/selector/);
  });

  test("have for each branch one process with a file, an address and limits of its own", () => {
    const kinds = manifests().map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((one) => one.endsWith(" rota-cardiff")).sort()).toEqual([
      "ConfigMap rota-cardiff",
      "Ingress rota-cardiff",
      "NetworkPolicy rota-cardiff",
      "Service rota-cardiff",
      "StatefulSet rota-cardiff",
    ]);
  });

  test("let the branch with the overview alone reach the others", () => {
    const policies = manifests().filter(({ kind }) => kind === "NetworkPolicy");
    const reaching = policies.filter(({ spec }) =>
      JSON.stringify((spec as { egress: object }).egress).includes('"rota"'),
    );
    expect(reaching.map(({ metadata }) => metadata.name)).toEqual(["rota-norwich"]);
    for (const { spec } of policies)
      expect(JSON.stringify((spec as { ingress: object }).ingress)).toContain('"norwich"');
    const withBranches = podsOf().filter((pod) => JSON.stringify(pod).includes('"BRANCHES"'));
    expect(withBranches).toHaveLength(1);
  });

  test("let nothing be root, and nothing write but to its data", () => {
    for (const pod of podsOf()) {
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      });
      for (const container of [...(pod.initContainers as Container[]), ...(pod.containers as Container[])]) {
        expect(container.securityContext, container.name).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        });
        expect(Object.keys(container.resources.limits), container.name).toEqual(["cpu", "memory"]);
      }
    }
  });

  test("give the server settings that it takes, and ask after its health as a host that it answers", () => {
    for (const pod of podsOf()) {
      const [rota] = pod.containers as Container[];
      const env = Object.fromEntries((rota?.env ?? []).map(({ name, value }) => [name, value]));
      const config = readConfig({ ...env, AUDIT_KEY: "a secret of a branch" });
      expect(config).toMatchObject({ journalMode: "wal", auth: "on", host: "0.0.0.0", port: 8000 });
      expect(config.allowedHosts).toHaveLength(2);
      expect(rota?.readinessProbe).toMatchObject({
        httpGet: { path: "/health", httpHeaders: [{ name: "Host", value: "localhost" }] },
      });
    }
  });

  test("copy each branch to a path of its own", () => {
    const paths = manifests()
      .filter(({ kind }) => kind === "ConfigMap")
      .map(
        ({ data }) => parse((data as Record<string, string>)["litestream.yml"] ?? "").dbs[0].replicas[0].path,
      );
    expect(paths).toEqual(["norwich", "cardiff", "leeds"]);
  });
});

test("are written as documents of YAML that read back the same", () => {
  const answer = rendered(readFileSync(FILE, "utf8"));
  const documents = parseAllDocuments("yaml" in answer ? answer.yaml : "").map((one) => one.toJS());
  expect(documents).toEqual(JSON.parse(JSON.stringify(manifests())));
});

test.each([
  [{ branches: [] }, /at least one branch/],
  [{ branches: [...example().branches, { name: "leeds", title: "Leeds", host: "a.example.org" }] }, /twice/],
  [{ branches: [{ name: "Leeds North", title: "Leeds", host: "a.example.org" }] }, /lower-case/],
  [
    { branches: [{ name: "leeds", title: "L", host: "a.example.org", env: { JOURNAL_MODE: "delete" } }] },
    /manifests do/,
  ],
  [{ imgae: "rota:2" }, /imgae/],
])("%j is refused", (change, reason) => {
  const answer = rendered(stringify({ ...example(), ...change }));
  expect("problems" in answer ? answer.problems.join(" ") : "no problem").toMatch(reason);
});
