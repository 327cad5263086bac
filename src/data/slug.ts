import { makeId } from '../lib/id.ts';

/** What the files of a site are called after its title; `data` where none of it is Latin. */
export function toSlug(title: string): string {
	return makeId(title) || 'data';
}
