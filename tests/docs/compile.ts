import { relative } from "node:path";
import ts from "typescript";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Compiles files in a folder, each as a program of its own, so that what one declares does not help another. */
export function compilerIn(folder: string): (file: string) => readonly string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  const sources = new Map<string, ts.SourceFile | undefined>();
  // Programs share the files that they import, which takes most of the time.
  host.getSourceFile = (name, ...how) => {
    if (!sources.has(name)) sources.set(name, read(name, ...how));
    return sources.get(name);
  };
  host.getCurrentDirectory = () => folder;

  return (file) => {
    const program = ts.createProgram([file], options, host);
    // The types of the language and of Node are the same in every program, and not of this package.
    const files = program
      .getSourceFiles()
      .filter(
        ({ fileName }) => !/\/node_modules\/(typescript|@types|undici-types)\//.test(fileName),
      );
    const faults = [
      ...program.getOptionsDiagnostics(),
      ...files.flatMap((source) => [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ]),
    ];
    return faults.map(({ file, messageText }) => {
      const where = file ? `${relative(folder, file.fileName)}: ` : "";
      return where + ts.flattenDiagnosticMessageText(messageText, "\n");
    });
  };
}
