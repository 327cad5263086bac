import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitArguments } from '../../../src/desk/flags.ts';
import { makeRecord } from '../../../src/desk/newrecord.ts';
import { openDesk } from './room.ts';

const actor = [
	'--name=Harbour Board',
	'--kind=government',
	'--role=owner',
	'--sources=first-source',
];
const flagsOf = (args: string[]) => splitArguments(args).flags;

test('makeRecord() writes a record of flags, and says where it is, what the check says, and what is next', async () => {
	const desk = openDesk();
	const unsourced = [...actor.slice(0, 3), '--sources=ledger', '--id=unsourced'];
	expect(await makeRecord(desk, 'actors', flagsOf(unsourced))).toEqual({
		written: true,
		said: `content/actors/unsourced.yaml is written.

What the check says of it now:

content/actors/unsourced.yaml:4:11
  It points to “ledger”, but there is no such file in content/sources/.
  → Choose one of: first-source. Or add content/sources/ledger.yaml.

Next: see to that, then npm run check.`,
	});
	// That nothing names it yet is no news: what comes next does.
	expect(await makeRecord(desk, 'actors', flagsOf(actor))).toEqual({
		written: true,
		said: `content/actors/harbour-board.yaml is written.

The check has nothing to say of it.

Next: look at it with npm run dev.`,
	});
	expect(readFileSync(join(desk.folder, 'actors/harbour-board.yaml'), 'utf8')).toBe(
		'name: Harbour Board\nkind: government\nrole: owner\nsources: [first-source]\n',
	);
});

test('makeRecord() notes on a new event the day on which it came, unless another one is named', async () => {
	const event = ['--what=It fell.', '--date=2022', '--kind=report', '--sources=first-source'];
	const desk = { ...openDesk(), today: '2024-05-03' };
	await makeRecord(desk, 'events', flagsOf([...event, '--id=one']));
	await makeRecord(desk, 'events', flagsOf([...event, '--id=two', '--added=2024-01-01']));
	const added = ['one', 'two'].map(
		(id) => /^added: .*$/m.exec(readFileSync(join(desk.folder, `events/${id}.yaml`), 'utf8'))?.[0],
	);
	expect(added).toEqual(['added: 2024-05-03', 'added: 2024-01-01']);
});

test('makeRecord() asks for the parts of a group by their flags', async () => {
	const { said } = await makeRecord(openDesk(), 'media', flagsOf(['--kind=photo']));
	expect(said).toContain(
		'--licence.name: Name the licence, e.g. CC BY 4.0, or who permits that it is shown.\n',
	);
});

test('makeRecord() says which flags are missing or wrong, all at once, and writes nothing', async () => {
	const desk = openDesk();
	const said = await makeRecord(desk, 'actors', flagsOf(['--kind=paper', '--nmae=x', '--id=Quay']));
	expect(said).toEqual({
		written: false,
		said: `There is no --nmae. Did you mean --name?
--name: Give the name.
--role: Give the role at the time. Only people in a public role are listed.
--sources: List ids of records in content/sources/, e.g. [one, another].
--kind: Choose one of: government, organisation, outlet, person. Or add content/actor-kinds/paper.yaml.
--id: An id has lower-case letters, digits and hyphens only. Did you mean “quay”?
Nothing was written.`,
	});
	expect(readdirSync(join(desk.folder, 'actors'))).toHaveLength(2);
});

test('makeRecord() lists the kinds where the flag of one is missing', async () => {
	const { said } = await makeRecord(openDesk(), 'actors', flagsOf(['--name=The Tide']));
	expect(said).toContain(
		'--kind: Give its kind: the id of a record in content/actor-kinds/. Choose one of: government, organisation, outlet, person.\n',
	);
});

test('makeRecord() refuses a status and a tag that nobody has made, and no place, which may be written later', async () => {
	const desk = openDesk();
	const given = ['--what=It fell.', '--date=2022', '--kind=report', '--sources=first-source'];
	const change = ['--changes.status=closd', '--changes.places=later-quay', '--tags=tides'];
	const { written, said } = await makeRecord(desk, 'events', flagsOf([...given, ...change]));
	expect({ written, said }).toEqual({
		written: false,
		said: `--tags: Add content/tags/tides.yaml, or take “tides” out.
--changes.status: Choose one of: first-status. Or add content/statuses/closd.yaml.
Nothing was written.`,
	});
});

test('makeRecord() refuses an id that is there, and never writes over a file that has come since', async () => {
	const desk = openDesk();
	await makeRecord(desk, 'actors', flagsOf(actor));
	const path = join(desk.folder, 'actors/harbour-board.yaml');
	writeFileSync(path, 'name: Another\n');
	const again = openDesk(desk.folder);
	expect(await makeRecord(again, 'actors', flagsOf(actor))).toEqual({
		written: false,
		said: '--id: content/actors/harbour-board.yaml is there already. Give another id.\nNothing was written.',
	});
	expect(readFileSync(path, 'utf8')).toBe('name: Another\n');
});

test('makeRecord() makes a draft of a story, and says so', async () => {
	const desk = openDesk();
	const { said } = await makeRecord(
		desk,
		'stories',
		flagsOf(['--title=The quay', '--dek=A dek.', '--byline=Ana', '--published=2026-01-30']),
	);
	expect(said).toBe(`content/stories/the-quay.mdx is written.

The check has nothing to say of it.

Next: look at it with npm run dev.

It is a draft. Take “draft: true” out when it is to be published.`);
	expect(readFileSync(join(desk.folder, 'stories/the-quay.mdx'), 'utf8')).toBe(
		'---\ntitle: The quay\ndek: A dek.\nbyline: Ana\npublished: 2026-01-30\ndraft: true\n---\n\nThe first paragraph goes here.\n',
	);
});
