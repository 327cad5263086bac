import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/check/read.ts';
import { kindWords } from '../../../src/desk/kind.ts';
import { renameRecord } from '../../../src/desk/renamerecord.ts';
import type { Collection } from '../../../src/schema/fields/ref.ts';
import { addPicture, copyStarter, openDesk } from './room.ts';

const place = { collection: 'places', id: 'first-place' } as const;

test('renameRecord() says what is called otherwise now, and where it was named', () => {
	const { done, said } = renameRecord(openDesk(), place, 'salt-quay');
	expect([done, said]).toEqual([
		true,
		`content/places/first-place.yaml is content/places/salt-quay.yaml now.

Changed with it:
  content/claims/first-claim.yaml: one reference
  content/events/first-event.yaml: one reference
  content/stories/first-story.mdx: 2 references

Readers who kept its address, /places/first-place/, are led to /places/salt-quay/: site.yaml says so under “moved”.`,
	]);
});

test('renameRecord() changes ids and nothing else, to the byte', () => {
	const folder = copyStarter();
	const story = `\uFEFF---\r
title: 'first-place'   # of first-place\r
dek:   "It is first-place."\r
byline: Ana\r
published: 2026-01-31\r
draft:  true\r
places: ["first-place" , 'first-place-2',first-place-3]\r
claims: first-claim\r
---\r
\r
first-place is <Place\r
	id='first-place' />, \`first-place\`, [here](/places/first-place/) and\r
[there][x]. [first-place](</places/first-place/#claims>)\r
\r
<PlaceMap caption="first-place." places="first-place-2, first-place ,first-place-3" />\r
\r
[x]:   ../../places/first-place/   "first-place"`;
	writeFileSync(join(folder, 'stories/odd.mdx'), story);
	for (const id of ['first-place-2', 'first-place-3'])
		writeFileSync(
			join(folder, `places/${id}.yaml`),
			readFileSync(join(folder, 'places/first-place.yaml')),
		);
	chmodSync(join(folder, 'stories/odd.mdx'), 0o640);
	expect(renameRecord(openDesk(folder), place, 'quay').done).toBe(true);
	const written = readFileSync(join(folder, 'stories/odd.mdx'), 'utf8');
	expect(written).toBe(
		story
			.replace('"first-place" ,', '"quay" ,')
			.replace("id='first-place'", "id='quay'")
			.replace('(/places/first-place/)', '(/places/quay/)')
			.replace('(</places/first-place/#claims>)', '(</places/quay/#claims>)')
			.replace(', first-place ,', ', quay ,')
			.replace('../../places/first-place/', '../../places/quay/'),
	);
	expect(statSync(join(folder, 'stories/odd.mdx')).mode & 0o777).toBe(0o640);
});

const first: [Collection, string][] = [
	['stories', 'first-story'],
	['sources', 'first-source'],
	['places', 'first-place'],
	['claims', 'first-claim'],
	['events', 'first-event'],
	['actors', 'first-paper'],
	['statuses', 'first-status'],
	['event-kinds', 'report'],
	['source-kinds', 'report'],
	['actor-kinds', 'outlet'],
	['pages', 'about'],
	['media', 'quay'],
];

test.each(first)(
	'a record of %s that gets its old id back leaves every file as it was',
	(collection, id) => {
		const folder = copyStarter();
		addPicture(folder, 'quay');
		const before = readFiles(folder);
		expect(renameRecord(openDesk(folder), { collection, id }, 'a-new-id').done).toBe(true);
		expect(readFiles(folder)).not.toEqual(before);
		expect(renameRecord(openDesk(folder), { collection, id: 'a-new-id' }, id).done).toBe(true);
		const { 'site.yaml': site, ...after } = readFiles(folder);
		// The id that it had in between leads on.
		const own = String(site).replace(/^moved:\n( .*\n)*/m, '');
		expect({ ...after, 'site.yaml': own }).toEqual(before);
	},
);

test('every kind of record is renamed here but a disagreement and a tag, to which nothing points in it', () => {
	expect(Object.keys(kindWords).filter((name) => !first.some(([one]) => one === name))).toEqual([
		'disagreements',
		'tags',
	]);
});

const NO_ID = 'An id has lower-case letters, digits and hyphens only. Did you mean “first”?';
const TAKEN = 'content/claims/first-reply.yaml is there already. Give another id.';

test.each([
	[
		'places',
		'first-plaice',
		'quay',
		'There is no content/places/first-plaice.yaml. Did you mean “first-place”?',
	],
	['claims', 'first-claim', 'first-reply', TAKEN],
	['claims', 'first-claim', 'First', NO_ID],
	['statuses', 'first-status', 'today', 'map/today stands for the map of today.'],
	[
		'pages',
		'method',
		'way',
		`Something would no longer be right:

content/pages/method.mdx:1:1
  The page “method” is missing, and the site needs it.
  → Add content/pages/method.mdx with title, dek, updated and its text.
`,
	],
] as const)(
	'renameRecord() refuses %s “%s” as “%s”, and changes nothing',
	(collection, id, now, wrong) => {
		const desk = openDesk();
		expect(renameRecord(desk, { collection, id }, now)).toEqual({
			done: false,
			said: `${wrong}\nNothing was renamed.`,
		});
		expect(readFiles(desk.folder)).toEqual(desk.files);
	},
);

test('renameRecord() does nothing while a file can’t be read, in which it may be named', () => {
	const folder = copyStarter();
	writeFileSync(join(folder, 'claims/open.yaml'), 'statement: "It\n');
	expect(renameRecord(openDesk(folder), place, 'quay')).toEqual({
		done: false,
		said: 'What stands in content/claims/open.yaml can’t be read. Run the check, and put that right first.\nNothing was renamed.',
	});
});
