import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { useElsewhere } from './elsewhere.ts';
import { findMostSpare, frames, readCode, readOembed } from './framed.ts';

const visit = useBrowser();
const embed = useElsewhere();
test.each([320, 390, 600, 760, 1200])(
	'what is framed elsewhere in %d pixels fits the height that its code gives it, without script',
	async (width) => {
		const faults: string[] = [];
		for (const path of frames) {
			const seen = await embed(
				path,
				(frame) =>
					frame.locator('html').evaluate((el) => {
						const parts = [...document.body.children].map((part) => part.clientHeight);
						const taken = parts.reduce((sum, one) => sum + one, 0);
						return {
							cut: el.scrollHeight - el.clientHeight,
							taken,
							spare: el.clientHeight - taken,
							wide: el.scrollWidth - el.clientWidth,
							title: el.querySelector('h1')!.innerText.length,
						};
					}),
				{ javaScriptEnabled: false },
				{ width, code: readCode(path) },
			);
			const isFit = seen.cut === 0 && seen.spare <= findMostSpare(seen.taken);
			if (!isFit || seen.wide > 0 || seen.title === 0)
				faults.push(`${path}: ${JSON.stringify(seen)}`);
		}
		expect(frames.length).toBeGreaterThan(12);
		expect(faults).toEqual([]);
	},
);

test.each(['claims', 'places', 'stories', 'timeline'])(
	'what is framed of %s breaks no rule of access',
	async (kind) => {
		const path = frames.findLast((one) => one.startsWith(`embed/${kind}/`))!;
		const faults = await visit(
			path,
			async (page) => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations,
			{ viewport: { width: 320, height: readOembed(path).height } },
		);
		expect(faults.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	},
);

test('a link of a framed claim leaves the frame', async () => {
	const [path] = frames.filter((one) => one.startsWith('embed/claims/'));
	const url = await embed(path!, async (frame, page) => {
		await frame.locator('h1 a').click();
		await page.waitForURL(/\/claims\//);
		return page.url();
	});
	expect(url).toBe(inject('address') + path!.slice('embed/'.length));
});
