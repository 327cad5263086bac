import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Tor Browser’s safest setting: no script, no SVG, no web fonts. */
export const safest = {
	'javascript.enabled': false,
	'svg.disabled': true,
	'gfx.downloadable_fonts.enabled': false,
};

/** What keeps a Firefox from asking for anything of its own accord. */
export const silent = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.newtabpage.enabled': false,
	'browser.region.network.url': '',
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.safebrowsing.provider.google5.enabled': false,
	'browser.search.update': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'browser.topsites.contile.enabled': false,
	'datareporting.healthreport.uploadEnabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'dom.push.connection.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.update.enabled': false,
	'media.gmp-manager.updateEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'network.prefetch-next': false,
	'network.http.speculative-parallel-limit': 0,
	'network.trr.mode': 5,
	'services.settings.server': 'data:,#none',
	'toolkit.telemetry.enabled': false,
	'toolkit.telemetry.server': '',
};

/** Settings that send everything but this machine’s own addresses through a proxy at `port`. */
export function goOutBy(port: number) {
	return {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': port,
		'network.proxy.no_proxies_on': '127.0.0.1',
	};
}

/** The path of a Firefox: one that is named, or the system’s; on Debian, root installs one. */
export function findFirefox(): string {
	const found = lookUp();
	if (found) return found;
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
	if (installed) return installed;
	throw new Error(
		[
			'The test of the safest setting needs Firefox, and there is none here.',
			'Install it (on Debian, as root: apt-get install firefox-esr),',
			'or name one that is installed: FIREFOX_PATH=/path/to/firefox npm test',
			...(tried.length > 0 ? ['Tried:', ...tried] : []),
		].join('\n'),
	);
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
