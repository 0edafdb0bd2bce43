import { join, relative } from "node:path";
import ts from "typescript";
import type { Verb } from "@/lib/http/access";
import type { Answers, DescribedAnswer } from "@/lib/http/describe-paths";
import { JsonSchemas } from "./json-schemas";

const root = join(import.meta.dirname, "../..");

/**
 * What each method of each route answers, read out of the types of the handlers: the compiler knows them, so nobody
 * has to write them down a second time. `files` are the routes, by their path.
 */
export function answersOf(files: Readonly<Record<string, string>>, verbs: readonly Verb[]): Answers {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    root,
  );
  const program = ts.createProgram(Object.values(files), { ...options, incremental: false });
  const checker = program.getTypeChecker();
  const schemas = new JsonSchemas(checker, (file) => !relative(root, file).startsWith("node_modules"));
  const paths: Answers["paths"] = {};
  for (const [path, file] of Object.entries(files)) {
    const source = program.getSourceFile(file);
    const exports = source
      ? checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
      : [];
    const own: Answers["paths"][string] = {};
    paths[path] = own;
    for (const verb of verbs) {
      const handler = exports.find(({ name }) => name === verb);
      const answers = handler && propertyOf(checker, checker.getTypeOfSymbol(handler), "answers");
      if (answers) own[verb] = answersIn(checker, schemas, answers);
    }
  }
  return { paths, schemas: schemas.named() };
}

/** A handler may send JSON as it is, or `Sent` with a status or a media type of its own, or now one and now the other. */
function answersIn(checker: ts.TypeChecker, schemas: JsonSchemas, type: ts.Type): DescribedAnswer[] {
  const plain: ts.Type[] = [];
  const described: DescribedAnswer[] = [];
  for (const member of membersOf(checker, type)) {
    const sends = propertyOf(checker, member, "sends");
    if (!sends) plain.push(member);
    else described.push(...sentAnswers(checker, schemas, sends));
  }
  if (plain.length > 0) described.push({ status: 200, type: JSON_TYPE, schema: schemas.anyOf(plain) });
  return described;
}

const JSON_TYPE = "application/json";

function sentAnswers(checker: ts.TypeChecker, schemas: JsonSchemas, sends: ts.Type): DescribedAnswer[] {
  const body = propertyOf(checker, sends, "body");
  const status = propertyOf(checker, sends, "status");
  const type = propertyOf(checker, sends, "type");
  const media = type?.isStringLiteral() ? type.value : JSON_TYPE;
  const schema = body && media === JSON_TYPE ? schemas.of(body) : {};
  return (status ? membersOf(checker, status) : []).map((one) => ({
    status: one.isNumberLiteral() ? one.value : 200,
    type: media,
    schema,
  }));
}

const membersOf = (checker: ts.TypeChecker, type: ts.Type): ts.Type[] => {
  const bare = checker.getNonNullableType(type);
  return bare.isUnion() ? bare.types : [bare];
};

function propertyOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Type | undefined {
  const property = checker.getPropertyOfType(type, name);
  return property && checker.getNonNullableType(checker.getTypeOfSymbol(property));
}
