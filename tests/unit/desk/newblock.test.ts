import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isError } from '../../../src/check/problem.ts';
import { checkContent } from '../../../src/check/run.ts';
import { makeBlock } from '../../../src/desk/newblock.ts';
import { openDesk } from './room.ts';

const use = 'Where a reader asks how high the water stood.';

test('makeBlock() writes a block that the check accepts, also where a story has it', async () => {
	const desk = openDesk();
	const { done, said } = await makeBlock(desk, { name: 'TideTable', use });
	expect(done).toBe(true);
	expect(said).toContain('content/blocks/TideTable.yaml and content/blocks/TideTable.astro');
	expect(readFileSync(join(desk.folder, 'blocks/TideTable.yaml'), 'utf8')).toContain(use);
	const [source] = Object.keys(desk.files)
		.filter((path) => path.startsWith('sources/'))
		.map((path) => path.slice('sources/'.length, -'.yaml'.length));
	const story = join(desk.folder, 'stories/first-story.mdx');
	appendFileSync(story, `\n<TideTable source="${source}">\n\nHigh water.\n\n</TideTable>\n`);
	expect(checkContent(desk.folder).problems.filter(isError)).toEqual([]);
	appendFileSync(story, '\n<TideTable source="nowhere">\n\nLow water.\n\n</TideTable>\n');
	expect(checkContent(desk.folder).problems.filter(isError)).toHaveLength(1);
});

test.each([
	['tideTable', 'The name “tideTable” does not do for a block.'],
	['Tide-Table', 'The name “Tide-Table” does not do for a block.'],
	['Claim', 'Every site has a block “Claim”. Give yours another name.'],
	['clAim', 'does not do for a block.'],
	['', 'Say what it is called: npm run new -- block TideTable'],
])('makeBlock() refuses a block called “%s”', async (name, wrong) => {
	const desk = openDesk();
	const { done, said } = await makeBlock(desk, { name, use });
	expect([done, said.endsWith('\nNothing was written.')]).toEqual([false, true]);
	expect(said).toContain(wrong);
});

test('makeBlock() writes over no block, whatever the capitals', async () => {
	const desk = openDesk();
	await makeBlock(desk, { name: 'TideTable', use });
	const { done, said } = await makeBlock(openDesk(desk.folder), { name: 'Tidetable', use });
	expect([done, said.split('\n')[0]]).toEqual([
		false,
		'There is a block “TideTable” already. Give yours another name.',
	]);
});

test('makeBlock() asks for what is missing', async () => {
	const desk = openDesk();
	const answers = ['TideTable', use];
	const asked: string[] = [];
	const asker = {
		text: ({ message }: { message: string }) => {
			asked.push(message);
			return Promise.resolve(answers.shift() ?? '');
		},
		...{ choose: fail, several: fail, confirm: fail, say: fail },
	};
	expect((await makeBlock(desk, {}, asker)).done).toBe(true);
	expect(asked).toEqual(['What is the block called in a text?', 'When does an editor take it?']);
});

function fail(): never {
	throw new Error('This is not asked.');
}
