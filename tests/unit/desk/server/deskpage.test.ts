import { expect, test } from 'vitest';
import { makeDeskPage } from '../../../../src/desk/server/deskpage.ts';
import type { BlockForm } from '../../../../src/desk/server/forms.ts';

test('makeDeskPage() tells a page that is opened anew of the blocks that have come since', async () => {
	const blocks: BlockForm[] = [];
	const files = await makeDeskPage({
		...{ folder: 'content', key: 'key', hasPage: false, forms: [] },
		get blocks() {
			return [...blocks];
		},
	});
	const open = () => files['/']?.('token').body ?? '';
	expect(open()).not.toContain('TideTable');
	blocks.push({ name: 'TideTable', fields: [], hasWords: false });
	expect(open()).toContain('TideTable');
});
