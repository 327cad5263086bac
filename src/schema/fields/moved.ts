import { z } from 'astro/zod';
import { record } from './record.ts';

function path(message: string) {
	return z.string(message).regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\/(#[\w-]+)?$/, {
		error:
			'Write the path below the address of the site, with a slash at its end: places/salt-quay/.',
	});
}

/** Pages that have another address now: readers who kept the old one are led on. */
export const moved = z
	.array(
		record({
			from: path('Give the old path, e.g. places/old-quay/.')
				.refine((from) => !from.includes('#'), 'No server hears of what follows a #. Take it out.')
				.meta({ description: 'The path that a page had, with a slash at its end.' }),
			to: path('Give the new path, e.g. places/salt-quay/.').meta({
				description: 'The path that it has now; a part of a page may follow after a #.',
			}),
		}),
		'List what moved, each with from and to.',
	)
	.default([])
	.meta({
		description: 'Old paths of pages, and where each leads now: `npm run rename` adds to it.',
	});
