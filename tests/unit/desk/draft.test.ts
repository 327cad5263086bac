import { expect, test } from 'vitest';
import { findIdFault, judgeDraft } from '../../../src/desk/draft.ts';
import { openDesk } from './room.ts';

test.each([
	['claims', 'first-claim', 'content/claims/first-claim.yaml is there already. Give another id.'],
	['claims', '', 'Give it an id: a short name, which is part of an address.'],
	[
		'claims',
		'The Claim',
		'An id has lower-case letters, digits and hyphens only. Did you mean “the-claim”?',
	],
	['claims', '東京', 'An id has lower-case letters, digits and hyphens only.'],
	['claims', 'con', 'Windows can’t keep a file by the name “con”.'],
	['statuses', 'none', '“none” says in the address of the map that no status is shown.'],
	['statuses', 'nl', 'map/nl/ is the map of NL (Netherlands).'],
	['pages', 'timeline', 'The site has a page of its own at /timeline/.'],
	['claims', 'none', undefined],
] as const)(
	'findIdFault() holds an id to the rules of the check: %s, “%s”',
	(folder, id, fault) => {
		expect(findIdFault(openDesk(), folder, id)).toBe(fault);
	},
);

test('findIdFault() finds a file with another ending', () => {
	const desk = { folder: 'none', name: 'content', files: { 'claims/one.yml': '' } };
	expect(findIdFault(desk, 'claims', 'one')).toBe(
		'content/claims/one.yaml is there already. Give another id.',
	);
});

test('judgeDraft() tells what is new: of the record, and of others because of it', () => {
	const reply = 'statement: No.\nspeaker: nobody\nanswers: [first-reply]\n';
	const { own, others } = judgeDraft(openDesk(), 'claims/one.yaml', reply);
	expect(own.map(({ wrong }) => wrong)).toEqual([
		'“sources” is missing.',
		'“standing” is missing.',
		'It points to “nobody”, but there is no such file in content/actors/.',
	]);
	expect(others).toEqual([]);
	const status = 'label: b\nmeaning: It is b.\norder: 1\nmark: half\n';
	const same = judgeDraft(openDesk(), 'statuses/a.yaml', status);
	expect(same.others.map(({ file, wrong }) => [file, wrong])).toEqual([
		['content/statuses/first-status.yaml', '“a” has the same place in the order: 1.'],
	]);
});
