import config from '../../astro.config.mjs';
import { oneStory } from './onestory.ts';

/** The real site’s, for one draft in a folder of its own: `npm run preview:draft` names both. */
const { DRAFT_ID: id, DRAFT_FOLDER: folder } = process.env;
const live = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
// Of a page that stands in for another nothing is kept.
const whole = ['@astrojs/sitemap', 'deploy', 'compress', 'keep-pages'];

export default {
	...config,
	base: `${config.base.replace(/\/$/, '')}/${folder}/`,
	outDir: `./preview/${folder}`,
	integrations: config.integrations
		.filter(({ name }) => !whole.includes(name))
		// The policy is written for the one page that is left.
		.flatMap((one) => (one.name === 'policy' ? [oneStory({ id, live }), one] : [one])),
};
