import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { Branch, Values } from "./values";

/** An object of the Kubernetes API as it is written down. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; [key: string]: unknown };
  [key: string]: unknown;
}

const PORT = 8000;
/** The user `node` of the image. */
const USER = 1000;
const DATA = "/app/data";
const DATABASE = `${DATA}/rota_operations.db`;
const LITESTREAM_CONFIG = "/etc/litestream/litestream.yml";

/** All objects of a firm: one namespace, and for each branch its own file, process, address and limits. */
export function manifestsOf(values: Values): Manifest[] {
  return [namespaceOf(values), ...values.branches.flatMap((branch) => objectsOf(branch, values))];
}

const namespaceOf = ({ namespace }: Values): Manifest => ({
  apiVersion: "v1",
  kind: "Namespace",
  metadata: {
    name: namespace,
    // The cluster itself refuses a pod that is root or may become it.
    labels: { "pod-security.kubernetes.io/enforce": "restricted" },
  },
});

function objectsOf(branch: Branch, values: Values): Manifest[] {
  return [
    litestreamConfig(branch, values),
    statefulSet(branch, values),
    service(branch, values),
    ingress(branch, values),
    networkPolicy(branch, values),
  ];
}

const nameOf = ({ name }: Branch) => `rota-${name}`;
const labelsOf = ({ name }: Branch) => ({
  "app.kubernetes.io/name": "rota",
  "app.kubernetes.io/instance": name,
});
const metadataOf = (branch: Branch, { namespace }: Values) => ({
  name: nameOf(branch),
  namespace,
  labels: labelsOf(branch),
});

/** What Litestream copies, and where to. */
const litestreamYaml = ({ name }: Branch, { storage: { bucket, region, endpoint } }: Values): string =>
  stringify({
    dbs: [
      {
        path: DATABASE,
        replicas: [
          {
            type: "s3",
            bucket,
            path: name,
            ...(region ? { region } : {}),
            ...(endpoint ? { endpoint, "force-path-style": true } : {}),
          },
        ],
      },
    ],
  });

const litestreamConfig = (branch: Branch, values: Values): Manifest => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: metadataOf(branch, values),
  data: { "litestream.yml": litestreamYaml(branch, values) },
});

/** One process on one file: never two at a time. */
function statefulSet(branch: Branch, values: Values): Manifest {
  const labels = labelsOf(branch);
  const volume = branch.volume ?? values.volume;
  const config = createHash("sha256").update(litestreamYaml(branch, values)).digest("hex").slice(0, 16);
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: metadataOf(branch, values),
    spec: {
      replicas: 1,
      serviceName: nameOf(branch),
      selector: { matchLabels: labels },
      template: {
        // A changed configuration of Litestream starts the pod anew.
        metadata: { labels, annotations: { "rota/litestream-config": config } },
        spec: podOf(branch, values),
      },
      volumeClaimTemplates: [
        {
          metadata: { name: "data", labels },
          spec: {
            accessModes: ["ReadWriteOnce"],
            resources: { requests: { storage: volume.size } },
            ...(volume.storageClassName ? { storageClassName: volume.storageClassName } : {}),
          },
        },
      ],
    },
  };
}

const podOf = (branch: Branch, values: Values) => ({
  automountServiceAccountToken: false,
  enableServiceLinks: false,
  // It finishes what is in flight within 8 seconds, and closes the file.
  terminationGracePeriodSeconds: 30,
  securityContext: {
    runAsNonRoot: true,
    runAsUser: USER,
    runAsGroup: USER,
    fsGroup: USER,
    fsGroupChangePolicy: "OnRootMismatch",
    seccompProfile: { type: "RuntimeDefault" },
  },
  initContainers: [restoreContainer(values)],
  containers: [rotaContainer(branch, values), replicateContainer(values)],
  volumes: [
    { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
    { name: "litestream", configMap: { name: nameOf(branch) } },
  ],
});

/** The root file system cannot be changed: data and temporary files are all that a container writes. */
const LOCKED_DOWN = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
};

function rotaContainer(branch: Branch, values: Values) {
  return {
    name: "rota",
    image: values.image,
    ports: [{ name: "http", containerPort: PORT }],
    env: [
      ...Object.entries(environmentOf(branch, values)).map(([name, value]) => ({ name, value })),
      {
        name: "AUDIT_KEY",
        valueFrom: { secretKeyRef: { name: nameOf(branch), key: "audit-key" } },
      },
      // Until it is in the secret, the branch starts without.
      ...(branch.overview
        ? [
            {
              name: "BRANCHES",
              valueFrom: { secretKeyRef: { name: nameOf(branch), key: "branches", optional: true } },
            },
          ]
        : []),
    ],
    resources: branch.resources ?? values.resources,
    securityContext: LOCKED_DOWN,
    startupProbe: { ...healthProbe(), periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...healthProbe(), periodSeconds: 10, failureThreshold: 3 },
    // A full disk is not mended by a restart: only a process that answers nothing at all is started anew.
    livenessProbe: { tcpSocket: { port: "http" }, periodSeconds: 20, failureThreshold: 6 },
    volumeMounts: [
      { name: "data", mountPath: DATA },
      { name: "tmp", mountPath: "/tmp" },
    ],
  };
}

/** The settings of a branch. Litestream needs the write-ahead log. */
const environmentOf = (branch: Branch, { timeZone }: Values): Record<string, string> => ({
  DATABASE_PATH: DATABASE,
  JOURNAL_MODE: "wal",
  HOST: "0.0.0.0",
  PORT: String(PORT),
  // The overview asks it by the name of its Service.
  ALLOWED_HOSTS: `${branch.host},${nameOf(branch)}`,
  AUTH: "on",
  TIME_ZONE: timeZone,
  BRANCH_NAME: branch.title,
  ...branch.env,
});

const healthProbe = () => ({
  // The kubelet would send the address of the pod as Host, which the server refuses.
  httpGet: { path: "/health", port: "http", httpHeaders: [{ name: "Host", value: "localhost" }] },
  timeoutSeconds: 5,
});

const litestreamContainer = (values: Values, name: string, args: string[]) => ({
  name,
  image: values.litestreamImage,
  args,
  env: [
    { name: "LITESTREAM_ACCESS_KEY_ID", key: "access-key-id" },
    { name: "LITESTREAM_SECRET_ACCESS_KEY", key: "secret-access-key" },
  ].map(({ name: variable, key }) => ({
    name: variable,
    valueFrom: { secretKeyRef: { name: values.storage.secretName, key } },
  })),
  resources: {
    requests: { cpu: "10m", memory: "64Mi" },
    limits: { cpu: "500m", memory: "256Mi" },
  },
  securityContext: LOCKED_DOWN,
  volumeMounts: [
    { name: "data", mountPath: DATA },
    { name: "litestream", mountPath: "/etc/litestream", readOnly: true },
  ],
});

/** On an empty volume, the copy of the bucket comes back before the server starts. */
const restoreContainer = (values: Values) =>
  litestreamContainer(values, "restore", [
    "restore",
    "-config",
    LITESTREAM_CONFIG,
    "-if-db-not-exists",
    "-if-replica-exists",
    DATABASE,
  ]);

const replicateContainer = (values: Values) =>
  litestreamContainer(values, "litestream", ["replicate", "-config", LITESTREAM_CONFIG]);

const service = (branch: Branch, values: Values): Manifest => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: metadataOf(branch, values),
  spec: {
    selector: labelsOf(branch),
    ports: [{ name: "http", port: 80, targetPort: "http" }],
  },
});

const ingress = (branch: Branch, values: Values): Manifest => ({
  apiVersion: "networking.k8s.io/v1",
  kind: "Ingress",
  metadata: { ...metadataOf(branch, values), annotations: values.ingress.annotations },
  spec: {
    ingressClassName: values.ingress.className,
    tls: [{ hosts: [branch.host], secretName: `${nameOf(branch)}-tls` }],
    rules: [
      {
        host: branch.host,
        http: {
          paths: [
            {
              path: "/",
              pathType: "Prefix",
              backend: { service: { name: nameOf(branch), port: { name: "http" } } },
            },
          ],
        },
      },
    ],
  },
});

/** In: from the ingress, and from the branch with the overview. Out: names, and the bucket; only the overview reaches the other branches. */
const networkPolicy = (branch: Branch, values: Values): Manifest => ({
  apiVersion: "networking.k8s.io/v1",
  kind: "NetworkPolicy",
  metadata: metadataOf(branch, values),
  spec: {
    podSelector: { matchLabels: labelsOf(branch) },
    policyTypes: ["Ingress", "Egress"],
    ingress: [
      {
        from: [
          {
            namespaceSelector: {
              matchLabels: { "kubernetes.io/metadata.name": values.ingress.namespace },
            },
          },
          ...values.branches
            .filter(({ overview }) => overview)
            .map((one) => ({ podSelector: { matchLabels: labelsOf(one) } })),
        ],
        ports: [{ protocol: "TCP", port: PORT }],
      },
    ],
    egress: [
      {
        to: [
          {
            namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
            podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
          },
        ],
        ports: [
          { protocol: "UDP", port: 53 },
          { protocol: "TCP", port: 53 },
        ],
      },
      {
        to: values.storage.cidrs.map((cidr) => ({ ipBlock: { cidr } })),
        ports: [{ protocol: "TCP", port: 443 }],
      },
      ...(branch.overview
        ? [
            {
              to: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "rota" } } }],
              ports: [{ protocol: "TCP", port: PORT }],
            },
          ]
        : []),
    ],
  },
});
