import { expect, test } from 'vitest';
import { findOrigin } from '../../../../src/desk/server/preview.ts';

test.each([
	['', undefined],
	[' astro  v7 ready in 9 ms\n\n┃ Local    http://localhost:4322/a/\n', 'http://localhost:4322'],
	[
		'Another astro dev server is already running.\n\n  URL:  http://localhost:4321\n',
		'http://localhost:4321',
	],
	['Not built: one thing in content/ to put right.', 'http://localhost:4330'],
])('findOrigin() finds where the development server is: %j', (printed, origin) => {
	expect(findOrigin(printed, '4330')).toBe(origin);
});
