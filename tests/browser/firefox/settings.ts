/** Settings of a Firefox, by their names in `about:config`. */
export type Settings = Record<string, string | number | boolean>;

/** Tor Browser’s safest setting: no script, no SVG, no web fonts. */
export const safest: Settings = {
	'javascript.enabled': false,
	'svg.disabled': true,
	'gfx.downloadable_fonts.enabled': false,
};

/** What keeps a Firefox from asking for anything of its own accord, beyond what Puppeteer sets. */
export const silent: Settings = {
	'app.normandy.enabled': false,
	'browser.region.network.url': '',
	'browser.safebrowsing.provider.google5.enabled': false,
	'browser.topsites.contile.enabled': false,
	'dom.push.connection.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'network.prefetch-next': false,
	'network.trr.mode': 5,
	'services.settings.server': 'data:,#none',
	'toolkit.telemetry.enabled': false,
	'toolkit.telemetry.server': '',
};

/** Pages have their light colours, whatever the system wishes. */
export const light: Settings = { 'layout.css.prefers-color-scheme.content-override': 1 };

/** Sends everything but this machine’s own addresses through a proxy at `port`. */
export function goOutBy(port: number): Settings {
	return {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': port,
		'network.proxy.no_proxies_on': '127.0.0.1',
	};
}
