import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { record } from '../../../../src/schema/fields/record.ts';

const quay = record({ name: z.string(), country: z.string().optional() });

/** What an editor reads about a record; nothing if it is as it should be. */
const answer = (data: unknown) =>
	quay.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

test('record() takes the fields it knows', () => {
	expect(quay.parse({ name: 'Salt Quay' })).toEqual({ name: 'Salt Quay' });
});

test('record() answers a misspelt field with the right one', () => {
	expect(answer({ name: 'Salt Quay', contry: 'IE' })).toEqual([
		'There is no field “contry”. Did you mean “country”?',
	]);
});

test('record() does not guess when nothing is spelt alike, and names what there is', () => {
	expect(answer({ name: 'Salt Quay', depth: 4 })).toEqual([
		'There is no field “depth”. The fields are: name, country.',
	]);
});

test('record() says what a field is called now that had another name', () => {
	const renamed = record({ name: z.string() }, { title: 'name' });
	const issues = renamed.safeParse({ name: 'Salt Quay', title: 'The quay' }).error?.issues;
	expect(issues?.map(({ message }) => message)).toEqual([
		'There is no field “title”. It is now called “name”.',
	]);
});

test('record() answers each unknown field on a line of its own', () => {
	expect(answer({ name: 'Salt Quay', nmae: '', depth: 4 })).toEqual([
		'There is no field “nmae”. Did you mean “name”?\n' +
			'There is no field “depth”. The fields are: name, country.',
	]);
});

test.each(['Salt Quay', 7, null, ['name']])(
	'record() asks for fields where there are none: %s',
	(data) => {
		expect(answer(data)).toEqual(['Write fields here, each as “name: value”.']);
	},
);

test.each(['constructor', '__proto__', 'toString'])(
	'record() answers a field by a name that every object of JavaScript has: %s',
	(name) => {
		const data = JSON.parse(`{"name": "Salt Quay", "${name}": "x"}`) as unknown;
		expect(answer(data)).toEqual([`There is no field “${name}”. The fields are: name, country.`]);
	},
);
