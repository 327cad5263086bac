import config from '../../astro.config.mjs';

/**
 * The real site, with a cache of its own, so that builds side by side don't meet. What lies beside each file for servers, packed
 * ahead of time, is read by few tests and takes a third of a build: it is made where one asks for it.
 */
export default {
	...config,
	cacheDir: process.env.TEST_CACHE,
	integrations: config.integrations.filter(
		({ name }) => name !== 'compress' || process.env.TEST_PACKED,
	),
};
