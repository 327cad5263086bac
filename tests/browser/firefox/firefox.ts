import { findProgram } from '../../program.ts';

/** The path of a Firefox, or why there is none. */
export type Found = { path: string } | { fault: string };

/** Finds a Firefox: one that is named, or the system’s; on Debian, root installs one. */
export function findFirefox(): Found {
	try {
		const path = findProgram({
			name: 'Firefox',
			need: 'Some of the browser tests need',
			variable: 'FIREFOX_PATH',
			paths: [
				'/usr/bin/firefox-esr',
				'/usr/bin/firefox',
				'/Applications/Firefox.app/Contents/MacOS/firefox',
			],
			packages: ['firefox-esr'],
		});
		return { path };
	} catch (error) {
		return { fault: (error as Error).message };
	}
}
