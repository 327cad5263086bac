import { findEmbargo } from '../../ledger/embargo.ts';
import { writeDate, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** Notes the stories that wait for their day: until then they are on no page. A draft waits for more than a day. */
export function findEmbargoed(content: Content): Problem[] {
	const updated = content.site?.data.updated;
	if (!updated) return [];
	return listRecords(content, 'stories').flatMap((story) => {
		const { published, draft } = story.data;
		const day = published && !draft && findEmbargo(published, updated);
		if (!day) return [];
		const wrong = `The story waits for ${writeDate(day)}, and is on no page until then.`;
		const fix = `Set “updated” in ${content.folder}/site.yaml to that day, and build the site, to publish it.`;
		return [{ ...problemAt(story, ['published'], wrong, fix), level: 'notice' as const }];
	});
}
