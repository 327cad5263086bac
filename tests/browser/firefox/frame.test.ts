import { expect, test } from 'vitest';
import { findMostSpare, frames, readCode } from '../framed.ts';
import { useFirefox } from './browser.ts';

const { visit } = useFirefox({});

/** The code of a frame in a page as wide as it is, which is loaded when its frame is. */
function write(path: string, width: number): string {
	const code = readCode(path).replace(' loading="lazy"', '');
	return `<!doctype html><div style="width: ${width}px">${code}</div>`;
}

test.each([320, 560, 960])(
	'in Firefox, too, a frame of %d pixels is as high as what it shows',
	async (width) => {
		const faults = await visit('about:blank', async (page) => {
			const found: string[] = [];
			for (const path of frames) {
				await page.setContent(write(path, width), { waitUntil: 'load' });
				const seen = await page.frames()[1]!.evaluate(() => {
					const { scrollHeight, clientHeight } = document.documentElement;
					const parts = [...document.body.children].map((part) => part.clientHeight);
					const taken = parts.reduce((sum, one) => sum + one, 0);
					return { cut: scrollHeight - clientHeight, spare: clientHeight - taken, taken };
				});
				if (seen.cut > 0 || seen.spare > findMostSpare(seen.taken) || seen.taken < 100)
					found.push(`${path}: ${JSON.stringify(seen)}`);
			}
			return found;
		});
		expect(faults).toEqual([]);
	},
);
