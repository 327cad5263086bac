import { cancelled, type Asker } from './asker.ts';
import { createTerminal } from './terminal.ts';

/** Runs a command that asks where somebody sits at a terminal: prints what it says, and ends with 1 if nothing was done. */
export async function runCommand(
	run: (asker: Asker | undefined) => Promise<{ done: boolean; said: string }>,
): Promise<void> {
	const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
	try {
		const { done, said } = await run(isTerminal ? createTerminal() : undefined);
		console.log(said);
		process.exitCode = done ? 0 : 1;
	} catch (error) {
		if (error !== cancelled) throw error;
		console.log('Nothing was written.');
		process.exitCode = 1;
	}
}
