import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { explainDangling, findDanglingReferences } from '../../../../src/check/rules/dangling.ts';

test('findDanglingReferences() finds nothing when every record exists', () => {
	const content = parseContent({
		'actors/board.yaml': 'sources: [ledger]',
		'sources/ledger.yaml': 'tier: A',
	});
	expect(findDanglingReferences(content)).toEqual([]);
});

test('findDanglingReferences() gives the position, the mistake and the likely correction', () => {
	const content = parseContent({
		'actors/board.yaml': 'name: Board\nsources: [ledger-1978]',
		'sources/ledger-1987.yaml': 'tier: A',
	});
	expect(findDanglingReferences(content)).toEqual([
		{
			file: 'content/actors/board.yaml',
			line: 2,
			column: 11,
			wrong: 'It points to “ledger-1978”, but there is no such file in content/sources/.',
			fix: 'Did you mean “ledger-1987”?',
		},
	]);
});

test('findDanglingReferences() does not guess when nothing is spelt alike', () => {
	const content = parseContent({
		'events/fire.yaml': 'places: [quay]',
		'places/tin-harbour.yaml': 'city: Tin Harbour',
	});
	const [problem] = findDanglingReferences(content);
	expect(problem?.fix).toBe('Choose one of: tin-harbour. Or add content/places/quay.yaml.');
});

test('findDanglingReferences() reports every mistake at once, in lists inside lists too', () => {
	const changes = 'changes:\n  - status: gone\n    places: [one, two]';
	const content = parseContent({ 'events/fire.yaml': `actors: [board]\n${changes}` });
	const found = findDanglingReferences(content);
	expect(found.map(({ line, column }) => [line, column])).toEqual([
		[1, 10],
		[3, 5],
		[4, 14],
		[4, 19],
	]);
});

test('findDanglingReferences() checks each id of a list in a block', () => {
	const block = '<PlaceMap places="quay, tin-harbor" caption="Two." />';
	const content = parseContent({
		'stories/one.mdx': `---\ntitle: One\n---\n\nWords.\n\n${block}\n`,
		'places/tin-harbour.yaml': 'city: Tin Harbour',
		'places/quay.yaml': 'city: Quay',
	});
	expect(findDanglingReferences(content)).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 7,
			column: 11,
			wrong: 'It points to “tin-harbor”, but there is no such file in content/places/.',
			fix: 'Did you mean “tin-harbour”?',
		},
	]);
});

test('findDanglingReferences() takes a reference to a file that can’t be read', () => {
	const content = parseContent({
		'actors/board.yaml': 'sources: [ledger]',
		'sources/ledger.yaml': 'title: "Ledger',
	});
	expect(findDanglingReferences(content)).toEqual([]);
});

test('findDanglingReferences() leaves text that is no id to the schema', () => {
	const content = parseContent({ 'actors/board.yaml': 'sources: [The Ledger]' });
	expect(findDanglingReferences(content)).toEqual([]);
});

test('findDanglingReferences() lists what is near by its words where a folder holds many', () => {
	const many = Array.from({ length: 14 }, (_, i) => [`places/quay-of-${i}.yaml`, 'city: Quay']);
	const content = parseContent({
		...Object.fromEntries(many),
		'places/old-customs-house.yaml': 'city: Quay',
		'events/fire.yaml': 'places: [customs-office-of-the-old-town, lighthouse]',
	});
	expect(findDanglingReferences(content).map(({ fix }) => fix)).toEqual([
		'Near it are: old-customs-house. Or add content/places/customs-office-of-the-old-town.yaml.',
		'Add content/places/lighthouse.yaml, or take “lighthouse” out.',
	]);
});

test('explainDangling() takes a paper of one day for no misspelling of that of another', () => {
	const content = parseContent({
		'sources/tide-2024-03-05.yaml': 'tier: A',
		...Object.fromEntries(
			Array.from({ length: 12 }, (_, i) => [`sources/other-${i}.yaml`, 'tier: A']),
		),
	});
	expect(explainDangling(content, 'sources', 'tide-2024-03-09').fix).toBe(
		'Near it are: tide-2024-03-05. Or add content/sources/tide-2024-03-09.yaml.',
	);
	expect(explainDangling(content, 'sources', 'tied-2024-03-05').fix).toBe(
		'Did you mean “tide-2024-03-05”?',
	);
});
