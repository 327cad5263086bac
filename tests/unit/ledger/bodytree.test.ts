import { expect, test } from 'vitest';
import { parseBody } from '../../../src/ledger/body.ts';

test('readTree() says what a paragraph stands in, from the outside in', () => {
	const text =
		'One.\n\n- Two.\n\n> Three.\n\n<Unknown>\n\n- Four.\n\n</Unknown>\n\n| A |\n| - |\n| B |\n';
	expect(parseBody(text).paragraphs.map(({ written, within }) => [written, ...within])).toEqual([
		['One.'],
		['Two.', 'list', 'listItem'],
		['Three.', 'blockquote'],
		['Four.', 'Unknown', 'list', 'listItem'],
		['| A |', 'table', 'tableRow'],
		['| B |', 'table', 'tableRow'],
	]);
});
