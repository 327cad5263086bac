import { expect, test } from 'vitest';
import { embedMap, listEmbeds } from '../../../../src/explorer/embed/embedlist.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const story = (id: string, body: string) => ({ ...makeRecord('stories', id), body });
const ledger = makeLedger([
	makeRecord('places', 'quay'),
	makeRecord('statuses', 'reported', { label: 'Reported' }),
	makeRecord('events', 'seen', {
		...{ date: '2022-02' },
		changes: [{ status: 'reported', places: ['quay'] }],
	}),
	makeRecord('claims', 'red', {
		figure: { value: 3, unit: 'barrels', scope: 'on the quay', asOf: '2022' },
	}),
	makeRecord('actors', 'board', { name: 'The Board' }),
	makeRecord('sources', 'ledger'),
	story('told', '<Beats events="seen" caption="What was seen." />'),
	story('listed', '<Timeline events="seen" caption="In order." />'),
	story('counted', '<Figures claims="red" caption="How many." />'),
	story('plain', 'Words only.'),
]);

test('listEmbeds() lists maps, claims, places, the stories that have a figure, and all events in time', () => {
	const embeds = listEmbeds(ledger);
	expect(embeds.map(({ path, title }) => `${path} ${title}`)).toEqual([
		...embeds.filter(({ path }) => /^map/.test(path)).map(({ path, title }) => `${path} ${title}`),
		'claims/red The Board: It was so.',
		'places/quay Salt Quay, Ireland',
		'stories/counted How many.',
		'stories/listed In order.',
		'stories/told What was seen.',
		'timeline Timeline',
	]);
	expect(embeds.map(({ path }) => path)).toContain('map');
	for (const { path, home, heights } of embeds) {
		expect(home).toBe(`${path}/`);
		expect(Math.min(...heights.map(({ height }) => height))).toBeGreaterThan(100);
	}
});

test('embedMap() leads from an embed to the map page that shows the same', () => {
	const heights = [
		{ width: 640, height: 640 },
		{ width: 480, height: 820 },
	];
	expect([embedMap('', 'Map'), embedMap('ie', 'Ireland')]).toEqual([
		{ path: 'map', home: 'map/', title: 'Map', heights },
		{ path: 'map/ie', home: 'map/ie/', title: 'Ireland', heights },
	]);
});
