import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTaken } from '../check/blocks/blockfiles.ts';
import { parseBlockPath } from '../check/blocks/blockpath.ts';
import { ownBlockSchema } from '../schema/ownblock.ts';
import type { Asker } from './asker.ts';
import type { Desk } from './draft.ts';
import { formatRecord } from './recordtext.ts';

/** What the new block is to be called, and when an editor takes it; what is missing is asked for. */
interface Wish {
	name?: string | undefined;
	use?: string | undefined;
}

const HOW = 'npm run new -- block TideTable --use="Where a reader asks how high the water stood."';

/** What a new block shows until whoever writes it writes over it: its words, and their source. */
const MARKUP = `---
const { source } = Astro.props;
---

<section>
	<slot />
	<p>
		<a href={source.href}>{source.name}</a>
	</p>
</section>
`;

/** Makes a block of an investigation's own: its declaration and its mark-up. Gives what to print, and whether it did. */
export async function makeBlock(
	{ folder, name: content, files }: Desk,
	given: Wish,
	asker?: Asker,
): Promise<{ done: boolean; said: string }> {
	const refuse = (wrong: string) => ({ done: false, said: `${wrong}\nNothing was written.` });
	const findFault = (name: string) => findNameFault(files, name);
	const name =
		given.name ??
		(await asker?.text({ message: 'What is the block called in a text?', check: findFault }));
	if (!name) return refuse(`Say what it is called: ${HOW}`);
	const fault = findFault(name);
	if (fault) return refuse(fault);
	const use =
		given.use ??
		(await asker?.text({ message: 'When does an editor take it?', check: findUseFault }));
	const unfit = findUseFault(use ?? '');
	if (unfit) return refuse(`--use: ${unfit}`);
	mkdirSync(join(folder, 'blocks'), { recursive: true });
	const paths = ['yaml', 'astro'].map((ending) => `blocks/${name}.${ending}`);
	const texts = [await writeDeclaration(use ?? ''), MARKUP];
	// A file that has come since is not written over.
	paths.forEach((path, i) => writeFileSync(join(folder, path), texts[i] ?? '', { flag: 'wx' }));
	return {
		done: true,
		said: [
			`${paths.map((path) => `${content}/${path}`).join(' and ')} are written.`,
			`An editor writes: <${name} source="…">Words.</${name}>`,
			`Next: what it needs stands in the first, what readers see in the second; ${content}/README.md says how.`,
			'npm run check reads both, and /guide/ in npm run dev shows the block.',
		].join('\n\n'),
	};
}

function writeDeclaration(use: string): Promise<string> {
	return formatRecord(
		'.yaml',
		[
			`use: ${JSON.stringify(use)}`,
			'words: needed',
			'attributes:',
			'  source:',
			'    record: sources',
			'    meaning: Where the words are from.',
			'',
		].join('\n'),
	);
}

function findNameFault(files: Desk['files'], name: string): string | undefined {
	const { problem } = parseBlockPath(`${name}.yaml`);
	if (problem) return `${problem.wrong} ${problem.fix}`;
	if (isTaken(name)) return `Every site has a block “${name}”. Give yours another name.`;
	const names = Object.keys(files).flatMap((path) => /^blocks\/(.*)\.[^.]*$/.exec(path)?.[1] ?? []);
	const there = names.find((one) => one.toLowerCase() === name.toLowerCase());
	return there && `There is a block “${there}” already. Give yours another name.`;
}

function findUseFault(use: string): string | undefined {
	return ownBlockSchema.shape.use.safeParse(use).error?.issues[0]?.message;
}
