import { findAssertion, type Assertion } from '../assertion.ts';
import { listRecords, problemAt, type Content, type ContentRecord } from '../content.ts';
import { isEnglish } from '../english.ts';
import { quote, type Problem } from '../problem.ts';

/** How many words what is known and what is not may have at the head of a story. */
const MOST = 60;

/**
 * Finds heads of stories that say what is known and not what is unknown, or the other way round; that are too long; that rest
 * on what the text does not cite; and that state something where they say what is not known.
 */
export function findKnownMistakes(content: Content): Problem[] {
	const english = isEnglish(content);
	return listRecords(content, 'stories').flatMap((story) => [
		...findHalf(story),
		...findLong(story),
		...findUncited(story),
		...(english ? findStated(story) : []),
	]);
}

function findHalf(story: ContentRecord<'stories'>): Problem[] {
	const { known = [], unknown = [] } = story.data;
	if (known.length > 0 && unknown.length === 0)
		return [
			problemAt(
				story,
				['known'],
				'It says what is known, and not what is unknown.',
				'Add “unknown”, with what a reader would ask next.',
			),
		];
	if (known.length === 0 && unknown.length > 0)
		return [
			problemAt(
				story,
				['unknown'],
				'It says what is not known, and not what is.',
				'Add “known”, with what the text says and its sources.',
			),
		];
	return [];
}

function findLong(story: ContentRecord<'stories'>): Problem[] {
	const { known = [], unknown = [] } = story.data;
	const texts = [...known.map(({ says }) => says), ...unknown];
	const count = texts.join(' ').split(/\s+/).length;
	if (count <= MOST) return [];
	const wrong = `What is known and what is not takes ${count} words.`;
	return [problemAt(story, ['known'], wrong, `Say it in at most ${MOST}, both together.`)];
}

function findUncited(story: ContentRecord<'stories'>): Problem[] {
	const { body, isCut, data } = story;
	if (!body || isCut) return [];
	const cited = new Set(body.notes.flatMap((note) => ('source' in note ? note.source : [])));
	return (data.known ?? []).flatMap(({ sources }, i) =>
		sources.flatMap((id, j) => {
			if (cited.has(id)) return [];
			const wrong = `It rests on ${quote(id)}, which the text does not cite.`;
			const fix = 'Cite it in the text where this is told, or name a source that is cited there.';
			return [problemAt(story, ['known', i, 'sources', j], wrong, fix)];
		}),
	);
}

const kinds: Record<Assertion['kind'], string> = {
	number: 'gives a number',
	certainty: 'says that something is certain',
	superlative: 'compares with all others',
};

function findStated(story: ContentRecord<'stories'>): Problem[] {
	return (story.data.unknown ?? []).flatMap((says, i) => {
		const found = findAssertion(says);
		if (!found) return [];
		const wrong = `${quote(found.found)} ${kinds[found.kind]}, among what is not known.`;
		const fix = 'Move it to “known”, with its source, or leave it out.';
		return [problemAt(story, ['unknown', i], wrong, fix)];
	});
}
