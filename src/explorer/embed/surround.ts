import type { Site } from '../../schema/site.ts';
import { dateFacts } from '../../words/names.ts';
import * as words from '../../words/words.ts';
import type { SetText } from './embedheight.ts';

/** The texts of an embedded page: its title, with the label over it if there is one, what it shows, and its foot. */
export function surroundTexts(
	site: Site,
	{ label, title }: { label?: string; title: string },
	shown: readonly SetText[],
): SetText[] {
	const credit = words.creditEmbed({
		site: site.title,
		whole: (text) => text,
		checked: dateFacts(site),
		licence: site.licence.name,
	});
	return [
		...(label ? [{ text: label, set: 'label' as const }] : []),
		{ text: title, set: 'said', room: 18 },
		...shown,
		{ text: credit.join(''), set: 'small', room: 24 },
	];
}
