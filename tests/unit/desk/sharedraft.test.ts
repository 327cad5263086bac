import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { findDraftFault } from '../../../src/desk/sharedraft.ts';
import { openDesk } from './room.ts';

const folder = '8f2a0c4e8f2a0c4e8f2a0c4e8f2a0c4e';

/** A content folder with a story that is published, a draft, and one that waits for its day. */
function makeContent() {
	const { files } = openDesk();
	const [first = ''] = Object.keys(files).filter((path) => path.startsWith('stories/'));
	const text = String(files[first]);
	files['stories/the-draft.mdx'] = text.replace('---\n', '---\ndraft: true\n');
	files['stories/to-come.mdx'] = text.replace(/published: .*/, 'published: 2999-01-01');
	return parseContent(files, 'content');
}

test.each([
	[['the-draft'], [], undefined],
	[['to-come'], [{ name: 'folder', value: folder }], undefined],
	[[], [], 'Name one story: npm run preview:draft -- the-quay'],
	[['a', 'b'], [], 'Name one story: npm run preview:draft -- the-quay'],
	[['the-drafts'], [], 'There is no story “the-drafts” in content. Did you mean “the-draft”?'],
	[
		['first-story'],
		[],
		'The story “first-story” is no draft: it is on the site itself. Open it with npm run dev.',
	],
	[['the-draft'], [{ name: 'folders' }], 'There is no --folders. Did you mean --folder?'],
	[
		['the-draft'],
		[{ name: 'folder' }, { name: 'folder' }],
		'--folder is given twice. Keep one of them.',
	],
	[
		['the-draft'],
		[{ name: 'folder', value: 'press' }],
		'A folder that others can’t guess has 32 digits and letters from a to f. Name one that this command made, or leave out --folder.',
	],
])('findDraftFault() says why a draft can’t be shared: %j %j', (words, flags, fault) => {
	expect(findDraftFault(makeContent(), words, flags)).toBe(fault);
});
