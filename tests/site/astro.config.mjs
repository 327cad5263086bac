import config from '../../astro.config.mjs';

/** The real site, with a cache of its own, so that builds side by side don't meet. */
export default { ...config, cacheDir: process.env.TEST_CACHE };
