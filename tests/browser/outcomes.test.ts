import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../server.ts';
import { useBrowser } from './browser.ts';
import { useFirefox } from './firefox/browser.ts';

/** The invented investigation, one of whose stories holds a table of outcomes. */
let served: Awaited<ReturnType<typeof serve>>;
const story = () => `${served.address}stories/the-missing-pages/`;

beforeAll(async () => {
	served = await serve(inject('invented'));
});
afterAll(() => {
	served?.server.close();
	served?.server.closeAllConnections();
});

const visit = useBrowser();
const firefox = useFirefox({});

/** Two countries under a row of heads; one of them has one cell in place of three. */
const parts = { row: 3, columnheader: 6, rowheader: 2, cell: 8, caption: 1 };
const widths = [320, 768, 1280];

/** On a narrow screen the table is in a fold. */
const openFolds = () => {
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('.outcomes details'))
		fold.open = true;
};

test.each(widths)(
	'a table of outcomes is a table to those who hear it, in Chromium at %i px',
	async (width) => {
		const roles = await visit(
			story(),
			async (page) => {
				await page.evaluate(openFolds);
				const session = await page.context().newCDPSession(page);
				const { root } = await session.send('DOM.getDocument');
				const { nodeId } = await session.send('DOM.querySelector', {
					nodeId: root.nodeId,
					selector: '.outcomes table',
				});
				const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
				return nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
			},
			{ viewport: { width, height: 800 } },
		);
		const count = (role: string) => roles.filter((one) => one === role).length;
		expect(roles).toContain('table');
		expect(Object.fromEntries(Object.keys(parts).map((role) => [role, count(role)]))).toEqual(
			parts,
		);
	},
);

test.each(widths)(
	'a table of outcomes is a table to those who hear it, in Firefox at %i px',
	async (width) => {
		const seen = await firefox.visit(
			story(),
			async (page) => {
				await page.evaluate(openFolds);
				const table = await page.$('.outcomes table');
				const counts = Object.keys(parts).map(async (role) => {
					const found = await table!.$$(`aria/[role="${role}"]`);
					return [role, found.length];
				});
				return Object.fromEntries(await Promise.all(counts));
			},
			{ width },
		);
		expect(seen).toEqual(parts);
	},
);

test.each(widths)(
	'a table of outcomes shows at %i px the head of each cell once, above its column or before it, empty cells only under heads, and scrolls nothing sideways',
	async (width) => {
		const seen = await visit(
			story(),
			async (page) => {
				await page.evaluate(openFolds);
				return page.evaluate(() => {
					const table = document.querySelector('.outcomes table')!;
					const head = table.querySelector('thead')!.getBoundingClientRect();
					const heads = [...table.querySelectorAll<HTMLElement>('td[data-head]')].map((cell) => {
						const { content } = getComputedStyle(cell, '::before');
						return content === 'none' ? '' : cell.dataset['head'];
					});
					const empty = [...table.querySelectorAll('.none')].map(
						(cell) => cell.getBoundingClientRect().width > 1,
					);
					return {
						isAbove: head.height > 10,
						isBefore: [...new Set(heads.map(Boolean))],
						showsEmpty: [...new Set(empty)],
						width: document.documentElement.scrollWidth,
					};
				});
			},
			{ viewport: { width, height: 800 } },
		);
		const isWide = width > 1000;
		expect(seen).toEqual({ isAbove: isWide, isBefore: [!isWide], showsEmpty: [isWide], width });
	},
);
