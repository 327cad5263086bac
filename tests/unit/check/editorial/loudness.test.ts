import { expect, test } from 'vitest';
import { findLoudClaims, findLoudWords } from '../../../../src/check/editorial/loudness.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const read = (text: string, standing = 'alleged', language = 'en') =>
	parseContent({
		'site.yaml': `language: ${language}`,
		'claims/a.yaml': `statement: >-\n  ${text}\nstanding: ${standing}`,
	});

test('findLoudClaims() names the word and the standing', () => {
	expect(findLoudClaims(read('The clerk admitted it.'))).toEqual([
		{
			...{ file: 'content/claims/a.yaml', line: 1, column: 1 },
			wrong: '“admitted” takes for true what stands as “alleged”.',
			fix: 'Write “said”, “reported” or “alleged”, or correct the standing.',
		},
	]);
});

test.each([
	['The clerk admitted it.', 'found by a court'],
	['It could not be proved.', 'reported'],
	['It confirmed the order in writing.', 'reported'],
	['The board says that nothing was “revealed”.', 'alleged'],
])('findLoudClaims() lets stand: %s (%s)', (text, standing) => {
	expect(findLoudClaims(read(text, standing))).toEqual([]);
});

test.each(['A shocking quay.', 'It is unprecedented.', 'A smoking gun was found.'])(
	'findLoudWords() finds: %s',
	(text) => {
		expect(findLoudWords(read(text))).toHaveLength(1);
	},
);

test.each(['The board calls it “shocking”.', 'The shock wave was felt.', 'A quay, no more.'])(
	'findLoudWords() lets stand: %s',
	(text) => {
		expect(findLoudWords(read(text))).toEqual([]);
	},
);

test('rules that look for English words know no other language', () => {
	const content = read('Une notorious admitted.', 'alleged', 'fr');
	expect([...findLoudWords(content), ...findLoudClaims(content)]).toEqual([]);
});
