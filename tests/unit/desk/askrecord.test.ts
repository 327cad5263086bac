import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isError } from '../../../src/check/problem.ts';
import { checkContent } from '../../../src/check/run.ts';
import { cancelled, type Asker } from '../../../src/desk/asker.ts';
import { kindWords } from '../../../src/desk/kind.ts';
import { makeRecord } from '../../../src/desk/newrecord.ts';
import type { Collection } from '../../../src/schema/fields/ref.ts';
import { collections } from '../../../src/schema/fields/ref.ts';
import { addPicture, copyStarter, openDesk } from './room.ts';

/** Texts of every form that a field may ask for. */
const samples = [
	...['Words for a reader', 'Words for a reader.', 'Is it so?', '2026-01-15', 'en', 'UY', '7'],
	...['-56.2, -34.8', 'https://paper.example/copy', 'a'.repeat(64), 'an-id'],
	'quay.png',
];

/** Answers each question by what it lets pass, as somebody might who knows nothing of the schemas. */
function createRobot(): Asker & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		async text({ message, initial, check }) {
			asked.push(message);
			const [fit] = [...(initial ? [initial] : []), ...samples].filter((text) => !check(text));
			if (fit === undefined) throw new Error(`nothing fits: ${message}`);
			return fit;
		},
		async choose({ message, options }) {
			asked.push(message);
			if (message.startsWith('Which field')) return options[0]!.value;
			// The last ones are free: the first mark is taken.
			return (options.filter(({ value }) => value).at(-1) ?? { value: '' }).value;
		},
		async several({ message, options, atLeastOne }) {
			asked.push(message);
			return atLeastOne ? [options[0]!.value] : [];
		},
		confirm: async (message) => message.startsWith('Write content/'),
		say: () => {},
	};
}

test.each(collections.filter((name) => name !== 'places' && name !== 'media'))(
	'a record of %s that is asked for, field by field, passes the check',
	async (collection) => {
		const desk = openDesk();
		const { written } = await makeRecord(desk, collection, [], createRobot());
		expect(written).toBe(true);
		expect(checkContent(desk.folder).problems.filter(isError)).toEqual([]);
	},
);

test('a picture passes as soon as its file is there, as the check says', async () => {
	const folder = copyStarter();
	const kind = [{ name: 'kind', value: 'photo' }];
	const origin = { name: 'origin', value: 'Our own reporter took it.' };
	const caption = { name: 'caption', value: 'The quay at noon.' };
	const given = [...kind, origin, caption];
	const { said } = await makeRecord(openDesk(folder), 'media', given, createRobot());
	expect(said).toContain('There is no file “quay.png” in content/media/.');
	addPicture(folder);
	expect(checkContent(folder).problems.filter(isError)).toEqual([]);
});

test('a place passes as soon as an event names it, as the check says', async () => {
	const folder = copyStarter();
	const country = [{ name: 'country', value: 'UY' }];
	const { said } = await makeRecord(openDesk(folder), 'places', country, createRobot());
	expect(said).toContain('→ Name “words-for-a-reader” under “changes” in one of content/events/.');
	const flags = { 'changes.status': 'first-status', 'changes.places': 'words-for-a-reader' };
	const given = Object.entries(flags).map(([name, value]) => ({ name, value }));
	await makeRecord(openDesk(folder), 'events', given, createRobot());
	expect(checkContent(folder).problems.filter(isError)).toEqual([]);
});

test('only what is needed is asked, then what else there is, then the id', async () => {
	const robot = createRobot();
	await makeRecord(openDesk(), 'actors', [{ name: 'name', value: 'Quay' }], robot);
	expect(robot.asked).toEqual([
		'kind: What it is: the id of a kind of actors.',
		'role: The role at the time.',
		'sources: Ids of the sources that show the role.',
		'Which further fields will you fill in? None is needed by every record.',
		'id: The name of its file, and part of its address.',
	]);
});

test('what the check says of a record leads to the field that is still to be filled in', async () => {
	const desk = openDesk();
	const robot = createRobot();
	const said: string[] = [];
	const given = [{ name: 'about', value: 'first-authority' }];
	let asked = 0;
	await makeRecord(desk, 'claims', given, {
		...robot,
		choose: async (question) =>
			question.message.startsWith('Which field')
				? 'noReply'
				: question.message.startsWith('standing')
					? 'alleged'
					: robot.choose(question),
		confirm: async (message) =>
			message.startsWith('Fill in another field') ? asked++ === 0 : robot.confirm(message),
		say: (text) => said.push(text),
	});
	expect(said.join('\n')).toContain('It accuses “first-authority”, but no reply is printed.');
	expect([asked, checkContent(desk.folder).problems.filter(isError)]).toEqual([1, []]);
});

test('the schema’s own words lead to what it still needs', async () => {
	const robot = createRobot();
	const said: string[] = [];
	await makeRecord(openDesk(), 'sources', [], {
		...robot,
		say: (text) => said.push(text),
	});
	expect(said[0]).toBe(`Give either a title or a description, and only one of them.
Give either a link or, under noLink, the reason why there is none.
Give either an archived copy or, under notArchived, the reason why there is none.`);
	expect(said[1]).toBe(
		'“title” is missing. Give either a title or a description, and only one of them.',
	);
});

test.each(Object.keys(kindWords) as Collection[])(
	'whoever goes away while %s are asked for leaves nothing behind',
	async (collection) => {
		const desk = openDesk();
		const before = Object.keys(desk.files);
		for (let answers = 0; answers < 3; answers++) {
			const robot = createRobot();
			const leave = () => robot.asked.length >= answers;
			const asker: Asker = {
				...robot,
				text: (question) => (leave() ? Promise.reject(cancelled) : robot.text(question)),
				choose: (question) => (leave() ? Promise.reject(cancelled) : robot.choose(question)),
				several: (question) => (leave() ? Promise.reject(cancelled) : robot.several(question)),
			};
			await expect(makeRecord(desk, collection, [], asker)).rejects.toBe(cancelled);
		}
		expect(Object.keys(openDesk(join(desk.folder)).files)).toEqual(before);
	},
);
