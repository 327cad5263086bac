import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The path of a Firefox, or why there is none. */
export type Found = { path: string } | { fault: string };

/** Finds a Firefox: one that is named, or the system’s; on Debian, root installs one. */
export function findFirefox(): Found {
	const found = lookUp();
	if (found) return { path: found };
	const tried: string[] = [];
	for (const [command, ...args] of listInstallations()) {
		try {
			console.log(`No Firefox here. Running: ${[command, ...args].join(' ')}`);
			execFileSync(command!, args, { stdio: 'inherit' });
		} catch (error) {
			tried.push(`  ${[command, ...args].join(' ')}: ${(error as Error).message.split('\n')[0]}`);
		}
	}
	const installed = lookUp();
	if (installed) return { path: installed };
	return {
		fault: [
			'Some of the browser tests need Firefox, and there is none here.',
			'Install it (on Debian, as root: apt-get install firefox-esr),',
			'or name one that is installed: FIREFOX_PATH=/path/to/firefox npm test',
			...(tried.length > 0 ? ['Tried:', ...tried] : []),
		].join('\n'),
	};
}

function lookUp(): string | undefined {
	const named = process.env['FIREFOX_PATH'];
	if (named && !existsSync(named))
		throw new Error(`FIREFOX_PATH names “${named}”, and nothing is there.`);
	const known = [
		named,
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	];
	// One that does not even say its version lacks the libraries it needs.
	const runs = (path: string) => spawnSync(path, ['--version']).status === 0;
	return known.find((path) => path && existsSync(path) && runs(path));
}

function listInstallations(): string[][] {
	const debian =
		existsSync('/etc/os-release') && /debian/.test(readFileSync('/etc/os-release', 'utf8'));
	if (!debian || process.getuid?.() !== 0) return [];
	return [
		['apt-get', 'update', '-q'],
		['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'firefox-esr'],
	];
}
