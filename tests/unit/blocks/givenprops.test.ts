import { expect, test } from 'vitest';
import { makeProps } from '../../../src/blocks/givenprops.ts';
import { joinLedger } from '../../../src/ledger/join.ts';
import { addOwnBlocks } from '../../../src/schema/blockrules.ts';
import { ownBlockSchema } from '../../../src/schema/ownblock.ts';
import { makeLedger, makeRecord, makeSite } from '../ledger/records.ts';

const tide = ownBlockSchema.parse({
	use: 'At times.',
	attributes: {
		source: { record: 'sources', meaning: 'The table.' },
		places: { records: 'places', meaning: 'The harbours.', optional: true },
		level: { meaning: 'How high.', optional: true },
	},
});
const table = makeRecord('sources', 'table', { publisher: 'The Tide', published: '2022-03' });
const [quay, pier] = ['quay', 'pier'].map((id) => makeRecord('places', id, { city: id }));

test('makeProps() gives a block its words, and the records that it names', () => {
	const { formatDate, formatNumber, ...props } = makeProps(
		makeLedger([table, quay!, pier!], { language: 'nl' }),
		tide,
		{ source: 'table', places: 'quay, pier', level: 'high' },
	);
	expect(props).toEqual({
		source: {
			id: 'table',
			name: 'The Tide, “A title”, maart 2022',
			href: '/sources/table/',
			data: table.data,
		},
		places: [
			{ id: 'quay', name: 'quay', href: '/places/quay/', data: quay!.data },
			{ id: 'pier', name: 'pier', href: '/places/pier/', data: pier!.data },
		],
		level: 'high',
		language: 'nl',
	});
	const write = { formatDate, formatNumber } as Record<string, (value: unknown) => string>;
	expect([write['formatDate']!('2022-03-05'), write['formatNumber']!(1234.5)]).toEqual([
		'5 maart 2022',
		'1.234,5',
	]);
});

test('makeProps() leaves out what is not written', () => {
	expect(Object.keys(makeProps(makeLedger([table]), tide, { source: 'table' }))).toEqual([
		...['source', 'language', 'formatDate', 'formatNumber'],
	]);
});

test('what a block of one’s own names is pointed at by the story', () => {
	const body = '<Tide source="table" places="quay" />';
	const story = { ...makeRecord('stories', 'one'), body };
	const records = [story, table, quay!, pier!];
	const ledger = joinLedger(makeSite(), records, { blocks: addOwnBlocks({ Tide: tide }) });
	expect(ledger.pointedAt('places', story)).toEqual([quay]);
	expect(ledger.pointingTo('stories', table)).toEqual([story]);
});
