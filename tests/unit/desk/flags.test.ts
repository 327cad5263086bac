import { expect, test } from 'vitest';
import { readFlags, splitArguments } from '../../../src/desk/flags.ts';
import { listFormFields } from '../../../src/desk/formfield.ts';
import type { Collection } from '../../../src/schema/fields/ref.ts';
import { schemas } from '../../../src/schema/schemas.ts';

const read = (collection: Collection, ...args: string[]) =>
	readFlags(
		splitArguments(args).flags,
		listFormFields(schemas[collection]),
		collection === 'stories',
	);

test('splitArguments() tells words from flags with and without a value', () => {
	expect(splitArguments(['claim', '--id=one', '--title', 'The quay', '--draft'])).toEqual({
		words: ['claim'],
		flags: [{ name: 'id', value: 'one' }, { name: 'title', value: 'The quay' }, { name: 'draft' }],
	});
});

test('readFlags() reads each value as its schema has it', () => {
	expect(
		read(
			'places',
			'--id=quay',
			'--city=Salt: Quay, “old”',
			'--capital',
			'--position=-56.2,-34.8',
			'--runBy=one, two',
			'--runBy=three',
		),
	).toEqual({
		id: 'quay',
		data: {
			city: 'Salt: Quay, “old”',
			capital: true,
			position: [-56.2, -34.8],
			runBy: ['one', 'two', 'three'],
		},
		faults: [],
	});
});

test('readFlags() begins the next group where a field is given again', () => {
	const { data } = read(
		'places',
		'--reported.count=2',
		'--reported.sources=a,b',
		'--reported.sources=c',
		'--reported.count=3',
		'--reported.sources=d',
	);
	expect(data).toEqual({
		reported: [
			{ count: 2, sources: ['a', 'b', 'c'] },
			{ count: 3, sources: ['d'] },
		],
	});
});

test('readFlags() takes ids alone for groups that need nothing but an id', () => {
	expect(read('claims', '--sources=a,b', '--sources.at=para 4').data).toEqual({
		sources: [{ source: 'a' }, { source: 'b', at: 'para 4' }],
	});
});

test('readFlags() parts a name from the next at a comma only where the whole is none', () => {
	expect(read('sources', '--authors=Ana Example, the elder').data).toEqual({
		authors: ['Ana Example, the elder'],
	});
	expect(read('claims', '--countries=NL,IE').data).toEqual({ countries: ['NL', 'IE'] });
});

test('readFlags() leaves to the schema what can’t be read', () => {
	expect(read('stories', '--draft=perhaps', '--text=Words.')).toEqual({
		text: 'Words.',
		data: { draft: 'perhaps' },
		faults: [],
	});
	expect(read('statuses', '--order=first').data).toEqual({ order: 'first' });
});

test.each([
	['actors', '--nmae=x', 'There is no --nmae. Did you mean --name?'],
	[
		'pages',
		'--colour=x',
		'There is no --colour. There are: --title, --dek, --updated, --chart, --exceptions.unsourced, --exceptions.quotation-unsourced, --exceptions.quotation-long, --exceptions.loud-claim, --exceptions.loud-word, --exceptions.card-length, --exceptions.name-spelling, --exceptions.unpaired-mark, --exceptions.unfinished, --exceptions.typed-markup, --exceptions.copied-record, --exceptions.unnamed-record, --exceptions.letter-undrawn, --exceptions.lost-letter, --exceptions.later-than-source, --exceptions.only-source, --exceptions.strong-source.',
	],
	['pages', '--title=a --title=b', '--title is given twice. Keep one of them.'],
	[
		'claims',
		'--figure=40',
		'--figure has parts. Give --figure.value, --figure.atLeast, --figure.upTo, --figure.unit, --figure.scope, --figure.asOf, --figure.within.claim, --figure.within.sources.',
	],
	['pages', '--title.en=x', 'There is no --title.en. There are: --title.'],
] as const)('readFlags() says of %s what is wrong with %s', (collection, line, fault) => {
	expect(read(collection, ...line.split(' ')).faults).toEqual([fault]);
});
