import { expect, test } from 'vitest';
import type { Asker } from '../../../../src/desk/asker.ts';
import { askMapping } from '../../../../src/desk/import/askmapping.ts';
import { readMapping } from '../../../../src/desk/import/mapping.ts';
import { openDesk } from '../room.ts';

const columns = ['code', 'name', 'lon', 'lat'];

/** Answers by the beginnings of the questions; what is not named here is left out. */
function createRobot(answers: Record<string, string>): Asker {
	const find = (message: string) => {
		const [, answer] = Object.entries(answers).find(([start]) => message.startsWith(start)) ?? [];
		return answer;
	};
	return {
		text: async ({ message }) => find(message) ?? '',
		choose: async ({ message, options }) => {
			const values = options.map(({ value }) => value);
			return find(message) ?? values.find((value) => value === 'leave it out') ?? values[0] ?? '';
		},
		several: async () => [],
		confirm: async () => false,
		say: () => {},
	};
}

test('askMapping() asks for the kind of record, its id, and the column of each field', async () => {
	const robot = createRobot({
		'What is a row': 'places',
		'Which column tells': 'code',
		'city:': 'name',
		'position: longitude': 'lon',
		'position: latitude': 'lat',
	});
	const text = await askMapping(robot, openDesk(), { columns, rows: [] });
	expect(text).toBe(
		'into: place\nid: "{code}"\nfields:\n  city: "{name}"\n  position:\n    - "{lon}"\n    - "{lat}"\n',
	);
	expect(readMapping(text, columns).faults).toEqual([]);
});
