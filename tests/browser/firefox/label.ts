import type { Page } from 'puppeteer-core';
import { countPixels, crop, readScreenshot, type Shot } from '../pixels.ts';

/** Pixels of a screen to one of CSS: at one to one, thin letters have no pixel that is all ink. */
export const scale = 2;

/** How many pixels of ink a letter has at the least. */
const INK = 5;

/** Which labels are looked for, and where. */
export interface Search {
	/** The drawings they are part of. */
	drawing: string;
	/** What in a drawing holds those that are due. */
	due: string;
	/** The custom property that holds their colour. */
	colour: string;
}

/** What is seen of the labels of a page. */
export interface Sight {
	/** How many are due. */
	due: number;
	/** Those that are due and are not painted. */
	unpainted: string[];
	/** Pixels that are painted in their colour on the drawings once all that are due are taken away. */
	rest: number;
}

/** Where something is: from the left and the top of the page, or of a drawing. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Looks at the pixels in the box of each label that is due; then takes these away, and looks for others. */
export async function lookAtLabels(page: Page, search: Search): Promise<Sight> {
	const colour = await page.evaluate(
		(name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
		search.colour,
	);
	// Where the web font comes too late, a letter of the heading reaches down into the drawing, in the colour of its labels.
	await page.evaluate(() => {
		for (const one of document.querySelectorAll<HTMLElement>('h1, h2, h3, p, figcaption'))
			one.style.color = 'transparent';
	});
	const drawings = await measure(page, search);
	const sight: Sight = { due: 0, unpainted: [], rest: 0 };
	for (const { box, labels } of drawings) {
		sight.due += labels.length;
		const unpainted = await lookAgain(page, box, (shot) =>
			labels.filter(({ name, box }) => countPixels(crop(shot, box), colour) < INK * name.length),
		);
		sight.unpainted.push(...unpainted.map(({ name }) => name));
	}
	await page.evaluate(({ drawing, due }) => {
		for (const one of document.querySelectorAll<SVGElement>(`${drawing} :is(${due})`))
			one.style.display = 'none';
	}, search);
	for (const { box } of drawings) {
		const rest = await lookAgain(page, box, (shot) =>
			Array.from({ length: countPixels(shot, colour) }),
		);
		sight.rest += rest.length;
	}
	return sight;
}

/** How often a part of a page is looked at before what is wrong there counts. */
const LOOKS = 20;

/**
 * Photographs a part of a page until `find` finds nothing wrong there: a busy browser may hand out a picture of what it
 * showed before the last change. Gives what was wrong to the last.
 */
async function lookAgain<Fault>(
	page: Page,
	box: Box,
	find: (shot: Shot) => Fault[],
): Promise<Fault[]> {
	let faults: Fault[] = [];
	for (let look = 0; look < LOOKS; look++) {
		faults = find(await photograph(page, box));
		if (faults.length === 0) break;
	}
	return faults;
}

/** The drawings that a page shows, and on each the labels that are due, with their boxes in pixels of its photograph. */
function measure(
	page: Page,
	search: Search,
): Promise<{ box: Box; labels: { name: string; box: Box }[] }[]> {
	return page.evaluate(
		({ drawing, due }, scale) =>
			[...document.querySelectorAll(drawing)]
				.filter((one) => one.getClientRects().length > 0)
				.map((one) => {
					const frame = one.getBoundingClientRect();
					const [left, top] = [Math.floor(frame.left), Math.floor(frame.top)];
					const labels = [...one.querySelectorAll(`:is(${due}) text`)].map((text) => {
						const { x, y, width, height } = text.getBoundingClientRect();
						return {
							name: text.textContent.trim(),
							box: {
								x: (x - left) * scale,
								y: (y - top) * scale,
								width: width * scale,
								height: height * scale,
							},
						};
					});
					return {
						box: {
							x: left + scrollX,
							y: top + scrollY,
							width: Math.ceil(frame.right) - left,
							height: Math.ceil(frame.bottom) - top,
						},
						// The script keeps a text for a label that has found no room.
						labels: labels.filter(({ name }) => name !== ''),
					};
				}),
		search,
		scale,
	);
}

/** What is seen of a part of a page. */
async function photograph(page: Page, clip: Box): Promise<Shot> {
	return readScreenshot(Buffer.from(await page.screenshot({ clip })));
}
