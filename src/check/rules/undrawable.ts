import { listUndrawable } from '../../lib/font/face.ts';
import { quote, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content, type ContentFile, type Path } from '../content.ts';

/** Warns of letters in the pictures of the map for which there is no face: the pictures are drawn without them. */
export function findUndrawable(content: Content): Problem[] {
	return listTexts(content).flatMap(({ file, path, text }) => {
		if (typeof text !== 'string') return [];
		const missing = listUndrawable(text);
		if (missing.length === 0) return [];
		const wrong = `The pictures of the map can’t show ${quote(missing.join(''))} in ${quote(text)}: no face that they are set in has it.`;
		const fix = 'Write it in other letters, or leave it: pages and tables show it as it is.';
		return [{ ...problemAt(file, path, wrong, fix), level: 'warning' as const }];
	});
}

/** A text that stands in a picture of the map. */
interface PictureText {
	file: ContentFile;
	path: Path;
	text: string | undefined;
}

function listTexts(content: Content): PictureText[] {
	const { site } = content;
	const ofPlaces = listRecords(content, 'places').map((file) => ({
		...{ file, path: ['city'], text: file.data.city },
	}));
	const ofStatuses = listRecords(content, 'statuses').map((file) => ({
		...{ file, path: ['label'], text: file.data.label },
	}));
	const { title, unit, mapNote, focus, licence, accused } = site?.data ?? {};
	const ofAnswer = listRecords(content, 'claims')
		.filter(({ id }) => id === accused?.answer)
		.map((file) => ({ file, path: ['statement'], text: file.data.statement }));
	const ofSite = site
		? [
				{ file: site, path: ['title'], text: title },
				{ file: site, path: ['unit', 'many'], text: unit?.many },
				{ file: site, path: ['mapNote'], text: mapNote },
				{ file: site, path: ['accused', 'name'], text: accused?.name },
				{ file: site, path: ['focus', 'title'], text: focus?.title },
				{ file: site, path: ['licence', 'name'], text: licence?.name },
			]
		: [];
	return [...ofPlaces, ...ofStatuses, ...ofAnswer, ...ofSite];
}
