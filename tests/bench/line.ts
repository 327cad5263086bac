import type { CDPSession } from 'playwright-core';

/**
 * A slow phone on a slow line, as Lighthouse simulates it by default (“slow 4G”):
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js (mobileSlow4G).
 */
const LINE = {
	/** Bits a second down and up. */
	down: 1_600_000,
	up: 750_000,
	/** Milliseconds to the server and back. */
	latency: 150,
};

/** Makes the line of a page slow, and empties its cache with every visit. */
export async function slowLine(session: CDPSession): Promise<void> {
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: LINE.latency,
		downloadThroughput: LINE.down / 8,
		uploadThroughput: LINE.up / 8,
	});
}

/** Makes the processor of a page so many times slower than this machine’s. */
export async function slowProcessor(session: CDPSession, slower: number): Promise<void> {
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
