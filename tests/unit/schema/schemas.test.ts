import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { blockSchemas } from '../../../src/schema/block.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import { siteSchema } from '../../../src/schema/site.ts';

type Schema = z.ZodObject;

/** What a schema says to the value of one field. */
const answer = (schema: Schema, field: string, value: unknown) =>
	schema
		.safeParse({ [field]: value })
		.error?.issues.filter(({ path }) => path[0] === field)
		.map(({ message }) => message);

test('a misspelt field is answered with the right one, each on a line of its own', () => {
	const { error } = schemas.statuses.safeParse({
		label: 'seen',
		meaning: 'It was seen.',
		order: 1,
		mark: 'ring',
		lable: '',
		colour: '',
	});
	expect(error?.issues.map(({ message }) => message)).toEqual([
		'There is no field “lable”. Did you mean “label”?\n' +
			'There is no field “colour”. The fields are: label, meaning, order, awaitsOutcome, weight, mark.',
	]);
});

test.each([
	[2022, '2022'],
	['2022-10', '2022-10'],
	['2022-10~', '2022-10~'],
	['../2022-10-26', '../2022-10-26'],
	[new Date('2022-10-26T00:00:00Z'), '2022-10-26'],
])('a date means what is written: %s', (written, meant) => {
	expect(schemas.events.shape.date.parse(written)).toBe(meant);
});

test.each([
	['claims', 'statement', 'It was rewritten', 'End it with a full stop.'],
	[
		'claims',
		'sources',
		[],
		'Name at least one source. A claim that rests on nothing is not published.',
	],
	['claims', 'speaker', 'The Board', 'An id has lower-case letters, digits and hyphens only.'],
	[
		'claims',
		'said',
		'26 October 2022',
		'Write the date as 2022, 2022-10 or 2022-10-26, as exactly as it is known. A range has a slash: 2021-04/2022-07. Of an estimate, 2022~ is circa 2022, 2022? probably 2022; ../2022-10-26 is that day or before, 2022-10-26/.. that day or later.',
	],
	['claims', 'answers', ['one', 'one'], 'Name each id once.'],
	['claims', 'countries', ['NL', 'IE', 'NL'], 'Name each country once.'],
	[
		'places',
		'position',
		[4.912, 52.37],
		'Give the longitude with at most two decimals. We publish cities, never streets.',
	],
	['places', 'position', [4.9, 91], 'A latitude lies between −90 and 90 degrees.'],
	['places', 'position', [4.9], 'Give the position as [longitude, latitude], e.g. [4.9, 52.37].'],
	[
		'places',
		'country',
		'nl',
		'Give the country as two capital letters (ISO 3166-1 alpha-2), e.g. NL.',
	],
	['sources', 'link', 'paper.example', 'Give the whole address, beginning with https://.'],
	['sources', 'tier', 'E', 'Choose A, B, C or D (content/README.md says what each means).'],
	['disagreements', 'question', 'How many', 'End the question with a question mark.'],
	['disagreements', 'sides', [], 'Give at least two sides. One side alone is a claim.'],
	['statuses', 'order', 0, 'Begin with 1.'],
	['statuses', 'awaitsOutcome', 'yes', 'Write true or false.'],
	['stories', 'draft', 'yes', 'Write true or false.'],
	['stories', 'published', '2022-10', 'Write the day in full, as 2022-10-26.'],
] as const)('%s: “%s” is held to what readers need', (folder, field, value, message) => {
	expect(answer(schemas[folder], field, value)).toEqual([message]);
});

test('a sentence may end inside quotation marks', () => {
	expect(answer(schemas.stories, 'dek', 'He said: “No.”')).toEqual([]);
});

test('a source gives a title or a description, and only one of them', () => {
	const both = { title: 'A', description: 'B' };
	const said = (data: object) =>
		schemas.sources
			.safeParse(data)
			.error?.issues.filter(({ path, code }) => path[0] === 'title' && code === 'custom').length;
	expect([said({}), said({ title: 'A' }), said({ description: 'B' }), said(both)]).toEqual([
		1, 0, 0, 1,
	]);
});

test('a contact for reports of weaknesses is an e-mail address or a page, with a day on which it expires', () => {
	expect(
		answer(siteSchema, 'security', {
			contact: 'security@quay.example',
			expires: 'next year',
			languages: ['English'],
		}),
	).toEqual([
		'Give mailto: and an e-mail address, or the address of a page that begins with https://.',
		'Write the day as 2027-06-30.',
		'Did you mean “en”?',
	]);
});

test('the address of the site ends with a slash', () => {
	expect(answer(siteSchema, 'address', 'https://quay.example')).toEqual([
		'End the address with a slash.',
	]);
});

/** The fields of a JSON Schema that say nothing of themselves, at any depth. */
function listMute(node: z.core.JSONSchema.JSONSchema, path = ''): string[] {
	const parts = [
		...Object.entries(node.properties ?? {}),
		...Object.entries(node.prefixItems ?? []),
	] as [string, z.core.JSONSchema.JSONSchema][];
	return [
		...parts.flatMap(([name, part]) => [
			...(part.description ? [] : [`${path}${name}`]),
			...listMute(part, `${path}${name}.`),
		]),
		...(typeof node.items === 'object' && !Array.isArray(node.items)
			? listMute(node.items, path)
			: []),
	];
}

test.each(Object.entries<Schema>({ ...schemas, site: siteSchema, ...blockSchemas }))(
	'as JSON Schema, %s says of each field what it is',
	(_, schema) => {
		expect(listMute(z.toJSONSchema(schema))).toEqual([]);
	},
);

test('no message holds a word that makes Astro put another hint in its place', () => {
	// Astro answers “document” and “window” in an error with a hint about browsers.
	for (const schema of [...Object.values(schemas), siteSchema]) {
		const said = JSON.stringify(schema.safeParse({}).error?.issues);
		expect(said).not.toMatch(/\b(document|window)\b/);
	}
});
