import { listRecords, problemAt, type Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** How many letters a card has room for, in the narrowest that we draw. */
const room = { title: ['headline', 70], dek: ['dek', 220] } as const;

/** Warns of headlines and deks of stories that cards, feeds and search results would cut. */
export function findLongHeads(content: Content): Problem[] {
	return listRecords(content, 'stories').flatMap((story) =>
		(['title', 'dek'] as const).flatMap((field) => {
			const [name, most] = room[field];
			const length = [...(story.data[field] ?? '')].length;
			if (length <= most) return [];
			const wrong = `The ${name} has ${length} letters; cards have room for ${most}.`;
			return [problemAt(story, [field], wrong, 'Shorten it.')];
		}),
	);
}
