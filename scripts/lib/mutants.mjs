/**
 * The ways in which one file of the rules can be wrong by one small step: comparisons, numbers, clock
 * times, logic. Found by the compiler's own parser, so that no type and no string is taken for code.
 */
import ts from "typescript";

const OTHER_OPERATORS = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "+=": ["-="],
};

const OTHER_CALLS = { max: "min", min: "max", some: "every", every: "some", floor: "ceil" };

const CLOCK_TIME = /^\d\d:\d\d$/;

/** All mutants of a source text, `{ line, from, to, text }`: the line as it was, as it is, and the whole text. */
export function mutantsOf(source) {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const [part, replacement] of editsOf(node)) {
      edits.push({ start: part.getStart(file), end: part.end, replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.map((edit) => mutantFrom(source, edit));
}

/** A rule that finds something where it found nothing, and nothing where it found something; and one that is blind. */
export function wholeRuleMutants(source, finding) {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true);
  const rule = file.statements
    .filter(ts.isVariableStatement)
    .filter((statement) => statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map(({ declarationList }) => declarationList.declarations[0].initializer)[0];
  const found = `[{ finding: "${finding}", sentence: "" }]`;
  const wrap = (what) => source.slice(0, rule.getStart(file)) + what + source.slice(rule.end);
  const original = rule.getText(file);
  return [
    {
      line: 1,
      from: "the rule",
      to: "its contrary",
      text: wrap(`((rule) => (match) => (rule(match).length === 0 ? ${found} : []))(${original})`),
    },
    { line: 1, from: "the rule", to: "nothing", text: wrap(`((rule) => () => [])(${original})`) },
  ];
}

function editsOf(node) {
  if (ts.isBinaryExpression(node)) return binaryEdits(node);
  if (ts.isNumericLiteral(node)) return [[node, String(Number(node.text) + 1)]];
  if (ts.isStringLiteral(node) && CLOCK_TIME.test(node.text)) return [[node, `"${minuteLater(node.text)}"`]];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [[node, node.operand.getText()]];
  }
  if (ts.isPostfixUnaryExpression(node)) return [[node, node.operand.getText()]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, "false"]];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, "true"]];
  if (ts.isPropertyAccessExpression(node) && Object.hasOwn(OTHER_CALLS, node.name.text)) {
    return [[node.name, OTHER_CALLS[node.name.text]]];
  }
  if (ts.isIfStatement(node)) return negated(node.expression);
  if (ts.isConditionalExpression(node)) return negated(node.condition);
  return [];
}

function binaryEdits(node) {
  const { operatorToken, left, right } = node;
  const operator = operatorToken.getText();
  if (operator !== "??") return (OTHER_OPERATORS[operator] ?? []).map((other) => [operatorToken, other]);
  return [
    [node, left.getText()],
    [node, right.getText()],
  ];
}

/** Conditions that are comparisons or negations have mutants of their own. */
const negated = (condition) =>
  ts.isBinaryExpression(condition) || ts.isPrefixUnaryExpression(condition)
    ? []
    : [[condition, `!(${condition.getText()})`]];

function minuteLater(clock) {
  const minutes = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + 1) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function mutantFrom(source, { start, end, replacement }) {
  const text = source.slice(0, start) + replacement + source.slice(end);
  const { parseDiagnostics } = ts.createSourceFile("rule.ts", text, ts.ScriptTarget.Latest);
  if (parseDiagnostics.length > 0) throw new Error(`Not TypeScript any more: ${replacement}`);
  const line = source.slice(0, start).split("\n").length;
  const lineOf = (whole) => whole.split("\n")[line - 1].trim();
  return { line, from: lineOf(source), to: lineOf(text), text };
}
