import { resolve } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { patience } from '../patience.ts';
import { findProgram } from '../program.ts';

/** How every browser of the tests is started: with a fresh profile, and silent but for what a page asks for. */
export const options: LaunchOptions = {
	args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
	chromiumSandbox: process.getuid?.() !== 0,
	timeout: patience.step,
};

/** The path of a Chromium: one that is named, Playwright's own, or the system's; else it installs one. */
export function findChromium(): string {
	const install = [resolve('node_modules/playwright-core/cli.js'), 'install', 'chromium'];
	return findProgram({
		name: 'Chromium',
		need: 'The browser tests need',
		variable: 'CHROMIUM_PATH',
		paths: [
			chromium.executablePath(),
			'/usr/bin/chromium',
			'/usr/bin/google-chrome',
			'/usr/bin/chromium-browser',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		],
		packages: ['chromium'],
		elsewhere: {
			command: [process.execPath, ...install],
			typed: 'npx playwright-core install chromium',
		},
	});
}
