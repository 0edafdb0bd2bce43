import ts from "typescript";

export type Schema = Record<string, unknown>;

/** Deeper than any answer goes: a type that goes on for ever is a mistake. */
const DEEPEST = 40;

/**
 * Turns types into JSON Schema: what `JSON.stringify` makes of a value of the type. Types that have a name in our own
 * code become named schemas, with their doc comment.
 */
export class JsonSchemas {
  private readonly schemas = new Map<string, Schema>();
  private readonly names = new Map<ts.Type, string>();
  private depth = 0;

  constructor(
    private readonly checker: ts.TypeChecker,
    /** Whether a file is our own code. */
    private readonly isOwn: (file: string) => boolean,
  ) {}

  /** The named schemas, by name. */
  named(): Record<string, Schema> {
    return Object.fromEntries([...this.schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The schema of a type, or a reference to it. */
  of(type: ts.Type): Schema {
    const name = this.nameOf(type);
    if (name === null) return this.inline(type);
    if (!this.schemas.has(name)) {
      this.schemas.set(name, {});
      this.schemas.set(name, { ...commentOf(this.checker, type), ...this.inline(type) });
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Any of several types; one that may be left out counts as null. */
  anyOf(types: readonly ts.Type[]): Schema {
    const { Undefined, Void, Never, Null, BooleanLiteral } = ts.TypeFlags;
    const kept = types.filter((type) => !(type.flags & (Undefined | Void | Never)));
    const values = kept.flatMap((type) =>
      type.isLiteral() ? [type.value] : type.flags & Null ? [null] : [],
    );
    const booleans = kept.filter((type) => type.flags & BooleanLiteral);
    const others = kept.filter((type) => !type.isLiteral() && !(type.flags & (Null | BooleanLiteral)));
    const parts: Schema[] = this.withoutRepeats(others.map((type) => this.of(type)));
    if (booleans.length > 1) parts.push({ type: "boolean" });
    else for (const one of booleans) parts.push({ const: this.checker.typeToString(one) === "true" });
    if (values.length > 0 && values.every((value) => value === null)) parts.push({ type: "null" });
    else if (values.length === 1) parts.push({ const: values[0] });
    else if (values.length > 0) parts.push({ enum: values.sort(nullLast) });
    return parts.length === 1 ? (parts[0] as Schema) : { anyOf: parts };
  }

  private withoutRepeats(parts: Schema[]): Schema[] {
    // In the order of their texts: the compiler's own order changes with what it looked at before.
    return [...new Map(parts.map((part) => [JSON.stringify(part), part]))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, part]) => part);
  }

  private inline(type: ts.Type): Schema {
    if (++this.depth > DEEPEST) throw new Error(`too deep: ${this.checker.typeToString(type)}`);
    try {
      return this.primitive(type) ?? this.structure(type);
    } finally {
      this.depth--;
    }
  }

  private primitive(type: ts.Type): Schema | null {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.StringOrNumberLiteral) return { const: (type as ts.LiteralType).value };
    if (flags & ts.TypeFlags.BooleanLike && !(flags & ts.TypeFlags.BooleanLiteral))
      return { type: "boolean" };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === "true" };
    if (flags & ts.TypeFlags.StringLike) return { type: "string" };
    if (flags & ts.TypeFlags.NumberLike) return { type: "number" };
    if (flags & ts.TypeFlags.Null) return { type: "null" };
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return { not: {} };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: ["object", "array"] };
    return null;
  }

  private structure(type: ts.Type): Schema {
    if (type.isUnion()) return this.anyOf(type.types);
    if (type.flags & ts.TypeFlags.Instantiable)
      return this.of(this.checker.getBaseConstraintOfType(type) ?? this.checker.getAnyType());
    const toJson = this.checker.getPropertyOfType(type, "toJSON");
    if (toJson) return { type: "string", format: "date-time" };
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) return this.list(type);
    return this.object(type);
  }

  private list(type: ts.Type): Schema {
    const items = this.checker.getTypeArguments(type as ts.TypeReference);
    return { type: "array", items: this.anyOf(items) };
  }

  private object(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const own = this.checker.getTypeOfSymbol(property);
      if (property.name.startsWith("__@") || own.getCallSignatures().length > 0) continue;
      properties[property.name] = { ...noteOf(this.checker, property), ...this.of(own) };
      const mayMiss = property.flags & ts.SymbolFlags.Optional || hasUndefined(own);
      if (!mayMiss) required.push(property.name);
    }
    const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: "object",
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(index ? { additionalProperties: this.of(index) } : {}),
    };
  }

  /** The name that a type has in our own code; null when it has none, or is one of many of a generic type. */
  private nameOf(type: ts.Type): string | null {
    const known = this.names.get(type);
    if (known !== undefined) return known;
    const wanted = this.wantedName(type);
    if (wanted === null) return null;
    let name = wanted;
    for (let number = 2; [...this.names.values()].includes(name); number++) name = `${wanted}${number}`;
    this.names.set(type, name);
    return name;
  }

  private wantedName(type: ts.Type): string | null {
    const alias = type.aliasSymbol;
    const isObject = Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
    const symbol = alias ?? (isObject ? type.symbol : undefined);
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration || !this.isOwn(declaration.getSourceFile().fileName)) return null;
    if ((type.aliasTypeArguments?.length ?? 0) > 0 || isGeneric(type)) return null;
    if (ts.isObjectLiteralExpression(declaration)) return namedAfterFunction(declaration);
    return /^__/.test(symbol.name) || ts.isEnumMember(declaration) ? null : shortened(symbol.name);
  }
}

const nullLast = (a: unknown, b: unknown) =>
  a === null ? 1 : b === null ? -1 : String(a) < String(b) ? -1 : 1;

const isGeneric = (type: ts.Type) => ((type as ts.TypeReference).typeArguments?.length ?? 0) > 0;

const shortened = (name: string) => name.replace(/ForPrograms$/, "");

/** What `visitForPrograms` returns is a Visit. */
function namedAfterFunction(literal: ts.ObjectLiteralExpression): string | null {
  const { parent } = literal;
  const inner = ts.isReturnStatement(parent) ? parent.parent.parent : null;
  const name = inner && ts.isFunctionDeclaration(inner) ? inner.name?.text : undefined;
  if (!name?.endsWith("ForPrograms") || (inner as ts.FunctionDeclaration).typeParameters) return null;
  const short = shortened(name);
  return short.charAt(0).toUpperCase() + short.slice(1);
}

const hasUndefined = (type: ts.Type): boolean =>
  Boolean(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) ||
  (type.isUnion() && type.types.some(hasUndefined));

function commentOf(checker: ts.TypeChecker, type: ts.Type): Schema {
  const symbol = type.aliasSymbol ?? type.symbol;
  return symbol ? noteOf(checker, symbol) : {};
}

function noteOf(checker: ts.TypeChecker, symbol: ts.Symbol): Schema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text === "" ? {} : { description: text.replaceAll(/\s*\n\s*/g, " ") };
}
