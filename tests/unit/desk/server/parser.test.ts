import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { readFiles } from '../../../../src/check/read.ts';
import { findProblems } from '../../../../src/check/run.ts';
import { createParser } from '../../../../src/desk/server/parser.ts';

test('createParser() finds what parseContent() finds, the first time and after an edit', () => {
	const files = readFiles('tests/site/otherwise/content');
	const parse = createParser('content');
	const edited = {
		...files,
		'claims/forty-barrels.yaml': 'statement: [',
		'site.yaml': 'title: A\n',
	};
	const { 'site.yaml': _, ...without } = files;
	// A block that asks for other records says what the texts that hold it point to.
	const block = {
		...files,
		'blocks/LedgerPage.yaml': String(files['blocks/LedgerPage.yaml']).replace('sources', 'claims'),
	};
	const misnamed = { ...files, 'claims/A b.yaml': '' };
	for (const all of [files, edited, files, block, files, without, misnamed]) {
		const [one, other] = [parse(all), parseContent(all, 'content')];
		expect(findProblems(one)).toEqual(findProblems(other));
		expect(one.records.map(({ file }) => file)).toEqual(other.records.map(({ file }) => file));
		expect(one.media).toEqual(other.media);
		expect(one.site?.text).toBe(other.site?.text);
	}
});
