import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { patience } from '../patience.ts';

const root = process.getuid?.() === 0;

/** How every browser of the tests is started: with a fresh profile, and silent but for what a page asks for. */
export const options: LaunchOptions = {
	args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
	chromiumSandbox: !root,
	timeout: patience.step,
};

/** The path of a Chromium: one that is named, Playwright's own, or the system's; else it installs one. */
export function findChromium(): string {
	const found = lookUp();
	if (found) return found;
	const tried: string[] = [];
	for (const [command, ...args] of listInstallations()) {
		try {
			console.log(`No Chromium here. Running: ${[command, ...args].join(' ')}`);
			execFileSync(command!, args, { stdio: 'inherit', timeout: patience.test });
		} catch (error) {
			tried.push(`  ${[command, ...args].join(' ')}: ${(error as Error).message.split('\n')[0]}`);
			continue;
		}
		const installed = lookUp();
		if (installed) return installed;
	}
	throw new Error(
		[
			'The browser tests need Chromium, and there is none here.',
			'Install it (on Debian, as root: apt-get install chromium; elsewhere: npx playwright-core install chromium),',
			'or name one that is installed: CHROMIUM_PATH=/path/to/chromium npm test',
			...(tried.length > 0 ? ['Tried:', ...tried] : []),
		].join('\n'),
	);
}

function lookUp(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named))
		throw new Error(`CHROMIUM_PATH names “${named}”, and nothing is there.`);
	const known = [
		named,
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/google-chrome',
		'/usr/bin/chromium-browser',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	];
	return known.find((path) => path && existsSync(path) && runs(path));
}

/** Whether it starts at all: a browser without the libraries it needs does not even say its version. */
function runs(path: string): boolean {
	return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

function listInstallations(): string[][] {
	const own = [
		process.execPath,
		resolve('node_modules/playwright-core/cli.js'),
		'install',
		'chromium',
	];
	const debian =
		existsSync('/etc/os-release') && /debian/.test(readFileSync('/etc/os-release', 'utf8'));
	if (!debian || !root) return [own];
	return [
		own,
		['apt-get', 'update', '-q'],
		['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
	];
}
