import { Refusal } from "./mistake.ts";

/** Whether an error says that the arguments of a command are wrong. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");

/** Runs a command. A refusal is printed as its message alone, and fails the command; any other error keeps its stack trace. */
export async function run(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Refusal) && !isUsage(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
