import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findCopies } from '../../../../src/check/rules/copy.ts';

test('findCopies() names a record that another says word for word', () => {
	const files = {
		'events/a.yaml': 'what: Ink.\n',
		'events/a-2.yaml': 'what: Ink.\n\n',
		'events/b.yaml': 'what: Sand.\n',
		'claims/a.yaml': 'what: Ink.\n',
	};
	expect(findCopies(parseContent(files))).toEqual([
		{
			...{ file: 'content/events/a.yaml', line: 1, column: 1 },
			wrong: 'It says the same as “a-2”, word for word.',
			fix: 'Take one of the two out, or change what is copied.',
			level: 'warning',
		},
	]);
});
