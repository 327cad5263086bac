import type { Content } from './content.ts';

/** Whether the site is in English. Rules that look for words of a language know no other. */
export function isEnglish({ site }: Content): boolean {
	return /^en(-|$)/i.test(site?.data.language ?? '');
}
