import type { Browser, Page } from 'playwright-core';
import { slowProcessor } from './line.ts';
import { letRest } from './rest.ts';

/** How many steps of a drag are measured. */
const STEPS = 40;

/**
 * What each frame takes of the main thread, in milliseconds: the handlers of one input, then the frame that shows
 * its effect, from its first callback until style, layout and paint are done. The wait for the screen between the
 * two is left out, and so is what other threads do.
 */
export interface Work {
	/** Frames in which another day is shown, while the slider is dragged over all of them from the last to the first. */
	slide: number[];
	/** Frames while the enlarged map is dragged to and fro. */
	pan: number[];
}

/** Moves through time and over the map of the page at `address`, with a processor so many times slower. */
export async function measureWork(
	browser: Browser,
	address: string,
	slower: number,
): Promise<Work> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(`window.timeFrame = ${timeFrame}`);
		await page.goto(address, { timeout: 300_000 });
		await page.locator('#map-bar input[type=range]').waitFor({ timeout: 120_000 });
		await letRest(page);
		await slowProcessor(await context.newCDPSession(page), slower);
		return { slide: await slide(page), pan: await pan(page) };
	} finally {
		await context.close();
	}
}

function slide(page: Page): Promise<number[]> {
	return page.evaluate(async () => {
		const slider = document.querySelector<HTMLInputElement>('#map-bar input[type=range]')!;
		const day = document.querySelector('nav.time b')!;
		const times: number[] = [];
		slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		for (let at = Number(slider.max) - 1; at >= 0; at--) {
			slider.value = String(at);
			const shown = day.textContent;
			const time = await window.timeFrame(() =>
				slider.dispatchEvent(new Event('input', { bubbles: true })),
			);
			// Between two days at which it stops, it shows nothing new.
			if (day.textContent !== shown) times.push(time);
		}
		dispatchEvent(new PointerEvent('pointerup'));
		return times;
	});
}

function pan(page: Page): Promise<number[]> {
	return page.evaluate(async (steps) => {
		const svg = document.querySelector<SVGSVGElement>('.stage svg.map')!;
		const closer = document.querySelector<HTMLButtonElement>('.stage [data-zoom="2"]')!;
		closer.click();
		closer.click();
		// Only a pointer that exists can be captured.
		svg.setPointerCapture = () => undefined;
		const { left, top, width, height } = svg.getBoundingClientRect();
		const at = (type: string, shift: number) =>
			svg.dispatchEvent(
				new PointerEvent(type, {
					...{ bubbles: true, pointerId: 7, pointerType: 'mouse', button: 0, buttons: 1 },
					clientX: left + width / 2 + shift,
					clientY: top + height / 2 + shift / 2,
				}),
			);
		at('pointerdown', 0);
		const times: number[] = [];
		for (let step = 1; step <= steps; step++)
			times.push(await window.timeFrame(() => at('pointermove', 100 * Math.sin(step / 6))));
		at('pointerup', 0);
		return times;
	}, STEPS);
}

declare global {
	interface Window {
		timeFrame: typeof timeFrame;
	}
}

/** Runs in the page: what an input and the frame after it take, in milliseconds. */
function timeFrame(input: () => void): Promise<number> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		let began = 0;
		// Asked for before the input, it is the first callback of the frame.
		requestAnimationFrame(() => {
			began = performance.now();
			port2.postMessage('');
		});
		const before = performance.now();
		input();
		const handled = performance.now() - before;
		port1.onmessage = () => done(handled + performance.now() - began);
	});
}
