import config from '../astro.config.mjs';
import { tryChanges } from './trychanges.ts';

/** The site, of which no page is written: what would be kept is compared with what is made anew, change by change. */
export default {
	...config,
	integrations: [
		...config.integrations.filter(({ name }) => name !== 'keep-pages'),
		tryChanges(process.env.TRIAL),
	],
};
