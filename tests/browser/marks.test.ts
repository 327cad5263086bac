import { expect, test } from 'vitest';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const places = select(readLedger(), 'places');

test.each([320, 1280])(
	'a screen reader meets each mark of the map once, and no word for browsers without SVG: %s px',
	async (width) => {
		const nodes = await visit(
			'map/',
			async (page) => {
				const session = await page.context().newCDPSession(page);
				const tree = await session.send('Accessibility.getFullAXTree');
				return tree.nodes
					.filter(({ ignored }) => !ignored)
					.map(({ role, name }) => ({ role: role?.value, name: String(name?.value) }));
			},
			{ viewport: { width, height: 900 } },
		);
		const links = nodes.filter(({ role }) => role === 'link').map(({ name }) => name);
		for (const { data } of places)
			expect(links.filter((name) => name.startsWith(`${data.city}, `))).toHaveLength(1);
		expect(nodes.filter(({ name }) => /draws no SVG/.test(name))).toEqual([]);
	},
);
