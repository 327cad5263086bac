import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameFolder } from '../check/read.ts';
import type { Asker } from './asker.ts';

/** A whole investigation of placeholders, which the check accepts. */
const STARTER = fileURLToPath(new URL('starter', import.meta.url));

/** Copies the starter into a new folder, whose facts are checked `today`. Gives what to print, and whether it did. */
export async function makeInvestigation(
	given: string | undefined,
	{ asker, today }: { asker?: Asker | undefined; today?: string } = {},
): Promise<{ done: boolean; said: string }> {
	const refuse = (wrong: string) => ({ done: false, said: `${wrong}\nNothing was written.` });
	const to =
		given ??
		(await asker?.text({
			message: 'In which folder shall it stand?',
			initial: '../investigation',
			check: (folder) => (folder.trim() === '' ? 'Name a folder.' : isFree(folder)),
		}));
	if (!to) return refuse('Name a folder: npm run new -- investigation ../their-folder');
	const fault = isFree(to);
	if (fault) return refuse(fault);
	cpSync(STARTER, to, { recursive: true, force: false });
	// Else a correction of today would be after the day of the last check.
	if (today) dateFacts(join(to, 'site.yaml'), today);
	const name = nameFolder(resolve(to));
	return {
		done: true,
		said: [
			`${name} holds a whole investigation of placeholders.`,
			`Look at it: CONTENT_DIR=${name} npm run dev`,
			'Next: write over site.yaml, then over one record after the other. Each of them says what it is for.',
		].join('\n\n'),
	};
}

function dateFacts(file: string, today: string): void {
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^updated: .*$/m, `updated: ${today}`));
}

function isFree(folder: string): string | undefined {
	if (!existsSync(folder)) return undefined;
	const isEmpty = readdirSync(folder).length === 0;
	return isEmpty ? undefined : `${folder} holds something already. Name a new folder.`;
}
