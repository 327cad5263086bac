import type { Site } from '../../schema/site.ts';
import { dateFacts } from '../../words/names.ts';
import * as words from '../../words/words.ts';
import type { SetText } from './embedheight.ts';

/** What stands at the foot of an embedded page: where it is from, where it stands whole, its day and its licence. */
export function creditEmbed(site: Site): SetText[] {
	const parts = words.creditEmbed({
		site: site.title,
		whole: (text) => text,
		checked: dateFacts(site),
		licence: site.licence.name,
	});
	return [{ text: parts.join(''), set: 'small' }];
}
