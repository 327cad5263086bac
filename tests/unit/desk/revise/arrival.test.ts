import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeArrivals } from '../../../../src/desk/revise/arrival.ts';
import { copyStarter, openDesk } from '../room.ts';

const today = '2024-03-09';

test('writeArrivals() writes into what is published since when it is here, and nothing else', async () => {
	const folder = copyStarter();
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const [claim, story] = [read('claims/first-claim.yaml'), read('stories/first-story.mdx')];
	expect(await writeArrivals({ ...openDesk(folder), today }, [])).toBe(
		'“added: 2024-03-09” is written into 7 records that did not say since when.',
	);
	expect(read('claims/first-claim.yaml')).toBe(`${claim}added: 2024-03-09\n`);
	expect(read('stories/first-story.mdx')).toBe(story);
	// They say so now.
	expect(await writeArrivals({ ...openDesk(folder), today: '2024-03-10' }, [])).toBe('');
});

test('writeArrivals() writes only into the records that are meant', async () => {
	const folder = copyStarter();
	const said = await writeArrivals({ ...openDesk(folder), today }, ['claims/first-claim']);
	expect(said).toMatch(/into one record/);
});
