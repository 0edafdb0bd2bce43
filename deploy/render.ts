/** `npm run manifests -- values.yaml`: writes the Kubernetes manifests of a firm, for `kubectl apply -f -`. */
import { readFileSync } from "node:fs";
import { rendered } from "./rendered";

const [file] = process.argv.slice(2);
const answer =
  file === undefined
    ? { problems: ["Say which values file to read, such as deploy/values.example.yaml."] }
    : rendered(readFileSync(file, "utf8"));
if ("problems" in answer) {
  process.stderr.write(`${answer.problems.join("\n")}\n`);
  process.exitCode = 1;
} else process.stdout.write(answer.yaml);
