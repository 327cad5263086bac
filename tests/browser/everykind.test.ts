import { expect, inject, test } from 'vitest';
import { isFrame } from '../site/pages.ts';
import { useBrowser } from './browser.ts';
import type { Kind } from './kinds.ts';
import {
	findBroken,
	findShown,
	findSmallLetters,
	findSmallTargets,
	findWide,
	measureDrawn,
	measureLetters,
	pressTab,
} from './looks.ts';

const visit = useBrowser();
/** A reader who has set the letters of all pages to twice the usual size. */
const visitLarge = useBrowser('--blink-settings=defaultFontSize=32');
const kinds = inject('kinds');

/** Opens a page of each kind once for all tests that look at it in one way. */
function once<Seen>(look: (path: string) => Promise<Seen>): (path: string) => Promise<Seen> {
	const seen = new Map<string, Promise<Seen>>();
	return (path) => {
		const found = seen.get(path) ?? look(path);
		seen.set(path, found);
		return found;
	};
}

const seeNarrow = once((path) =>
	visit(
		path,
		async (page) => ({
			drawn: await measureDrawn(page),
			wide: await findWide(page),
			broken: await findBroken(page),
			letters: await findSmallLetters(page),
			targets: await findSmallTargets(page),
		}),
		{ viewport: { width: 320, height: 640 } },
	),
);

const seePhone = once((path) =>
	visit(
		path,
		async (page) => ({
			drawn: await measureDrawn(page),
			width: await page.evaluate(() => [
				document.documentElement.scrollWidth,
				Math.round(visualViewport?.width ?? 0),
			]),
		}),
		{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
	),
);

const seeDesk = once((path) =>
	visit(
		path,
		async (page) => ({
			drawn: await measureDrawn(page),
			size: await measureLetters(page),
			targets: await findSmallTargets(page),
			shown: await findShown(page),
			skip: isFrame(path) ? undefined : await pressTab(page),
		}),
		{ viewport: { width: 1280, height: 800 } },
	),
);

test.each(kinds)('nothing scrolls sideways on a screen of 320 px: $name', async ({ path }) => {
	expect((await seeNarrow(path)).wide).toEqual([]);
});

test.each(kinds)('no word in a table is broken on a screen of 320 px: $name', async ({ path }) => {
	expect((await seeNarrow(path)).broken).toEqual([]);
});

test.each(kinds)(
	'nothing scrolls sideways in letters of twice the size, and all letters grow: $name',
	async ({ path }) => {
		const { size } = await seeDesk(path);
		const seen = await visitLarge(path, async (page) => {
			const faults = await findWide(page);
			await page.setViewportSize({ width: 640, height: 800 });
			return { faults: [...faults, ...(await findWide(page))], size: await measureLetters(page) };
		});
		expect(seen).toEqual({ faults: [], size: 2 * size });
	},
);

test.each(kinds)(
	'no word is under 12 px, no number of a note under 11, and running text is at least 16: $name',
	async ({ path }) => {
		expect((await seeNarrow(path)).letters).toEqual([]);
	},
);

test.each(kinds)(
	'what stands alone can be hit with a finger: at least 24 px: $name',
	async ({ path }) => {
		expect((await seeNarrow(path)).targets).toEqual([]);
		expect((await seeDesk(path)).targets).toEqual([]);
	},
);

test.each(kinds)(
	'a phone shows a page at its own width, however it finds out how wide the page is: $name',
	async ({ path }) => {
		expect((await seePhone(path)).width).toEqual([390, 390]);
	},
);

test.each(kinds)('what is hidden takes no room: $name', async ({ path }) => {
	expect((await seeDesk(path)).shown).toEqual([]);
});

/** So much of the first screen, in square pixels, is drawn where it has a picture: twenty marks, or a small map. */
const PICTURE = 1500;

/** What another page shows in a frame, and lists of claims that a reader has chosen. */
const ofWords = ({ name }: Kind) => /^(claims to embed|.* of one of claims)$/.test(name);

test.each(kinds.filter((kind) => !ofWords(kind)))(
	'the first screen has a picture, on a phone, a narrow one and a desk: $name',
	async ({ name, path }) => {
		expect((await seePhone(path)).drawn).toBeGreaterThan(PICTURE);
		expect((await seeDesk(path)).drawn).toBeGreaterThan(PICTURE);
		// The form of the search fills it.
		if (name !== 'search') expect((await seeNarrow(path)).drawn).toBeGreaterThan(PICTURE);
	},
);

/** A map to embed has nothing before it that anyone would skip. */
test.each(kinds.filter(({ path }) => !isFrame(path)))(
	'the first Tab shows a link to the content, and it leads there: $name',
	async ({ path }) => {
		const corner = { x: expect.closeTo(0, -2), y: expect.closeTo(0, -2) };
		expect((await seeDesk(path)).skip).toMatchObject({
			href: expect.stringMatching(/^#/),
			box: corner,
			arrives: true,
		});
	},
);
