import ts from "typescript";

/** A type that a module exports: its comment, and the comment of each of its properties. */
interface TypeComments {
  readonly comment: string;
  readonly properties: ReadonlyMap<string, string>;
  /** The type of each property as it is written, and `?` before it if the property may be left out. */
  readonly written: ReadonlyMap<string, string>;
}

/** The types that a module exports, by their names. */
export type Comments = ReadonlyMap<string, TypeComments>;

/** Only comments are read, so the program needs no types but the project's own. That keeps it quick. */
const compilerOptions: ts.CompilerOptions = {
  noLib: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** The text of a comment. A link `{@link Claim}` is written `Claim`, and `{@link Claim | the claims}` is written `the claims`. */
function textOf(parts: readonly ts.SymbolDisplayPart[]): string {
  const shown = parts.filter(
    ({ kind }, index) =>
      kind !== "link" && !(kind === "linkName" && parts[index + 1]?.kind === "linkText"),
  );
  return shown.map(({ text }) => text).join("");
}

/** The type of a property as its declaration writes it. */
function writtenType({ valueDeclaration }: ts.Symbol): string {
  if (!valueDeclaration || !ts.isPropertySignature(valueDeclaration)) return "";
  const { questionToken, type } = valueDeclaration;
  return `${questionToken ? "?" : ""}${type?.getText() ?? ""}`;
}

/** Reads the comments of the types that a module exports, also those of inherited and mapped properties. */
export function readComments(typesFile: string): Comments {
  const program = ts.createProgram([typesFile], compilerOptions);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(typesFile);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${typesFile} is not a module that can be read.`);

  const commentOf = (symbol: ts.Symbol): string => textOf(symbol.getDocumentationComment(checker));
  const declared = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const read = (exported: ts.Symbol): readonly [string, TypeComments] => {
    const symbol = declared(exported);
    const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
    const comments = properties.map((property) => [property.name, commentOf(property)] as const);
    const types = properties.map((property) => [property.name, writtenType(property)] as const);
    return [
      exported.name,
      { comment: commentOf(symbol), properties: new Map(comments), written: new Map(types) },
    ];
  };
  return new Map(checker.getExportsOfModule(module).map(read));
}
