import { expect, test } from 'vitest';
import { fillRecord } from '../../../../src/desk/import/fillrow.ts';
import { readMapping } from '../../../../src/desk/import/mapping.ts';

test('readMapping() says of each field and column that is not there which one may be meant', () => {
	const text =
		'into: place\nid: "{cod}"\nfields:\n  ctiy: "{name}"\n  country: "{land}"\n  note: Named here.';
	expect(readMapping(text, ['code', 'name', 'country']).faults).toEqual([
		'There is no field “ctiy” in places. Did you mean “city”?',
		'The file has no column “land”. There are: code, name, country.',
		'The file has no column “cod”. Did you mean “code”?',
	]);
});

test.each([
	[
		'into: story\nfields: {}',
		'Nothing can be imported into “story”. There are: source, place, claim, event, actor, disagreement, status, event-kind, source-kind, actor-kind, tag.',
	],
	['into: plaice\nfields: {}', 'Nothing can be imported into “plaice”. Did you mean “place”?'],
	[
		'fields: [',
		'The mapping can’t be read at 0. Write “into” (a kind of record) and “fields” (each with words and {columns}).',
	],
])('readMapping() says what a mapping needs: %j', (text, fault) => {
	expect(readMapping(text, []).faults).toEqual([fault]);
});

test('fillRecord() gives each field its form, makes positions coarse, and leaves out what is empty', () => {
	const cells = {
		name: 'Salt Quay',
		lon: '-6.26031',
		lat: '53.3',
		ids: 'tide, book',
		n: '2',
		no: '',
	};
	expect(
		fillRecord(
			'places',
			{
				city: '{name} harbour',
				capital: 'no',
				position: ['{lon}', '{lat}'],
				reported: [{ count: '{n}', atLeast: true, by: 'board', asOf: 2022, sources: ['{ids}'] }],
				sources: '{ids}',
				positionNote: '{no}',
				weak: null,
			},
			cells,
		),
	).toEqual({
		city: 'Salt Quay harbour',
		capital: false,
		position: [-6.26, 53.3],
		reported: [{ count: 2, atLeast: true, by: 'board', asOf: 2022, sources: ['tide', 'book'] }],
		sources: ['tide', 'book'],
	});
});
