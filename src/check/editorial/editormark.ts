import { listTexts, type Content, type ContentRecord, type Path } from '../content.ts';
import { locate } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';

/** What editors write where something is missing. */
const MARK =
	/(?<![\p{L}\p{N}])(?:TK(?:TK)*|TODO|FIXME|TB[CD]|X{3,}|[Ll]orem ipsum)(?![\p{L}\p{N}])|\?{3,}/u;

/** Finds marks of editors for themselves in what is published; a draft may hold them. */
export function findEditorMarks({ records }: Content): Problem[] {
	return records.filter((record) => !isDraft(record)).flatMap(findInRecord);
}

function findInRecord({ file, raw, body, positionOf }: ContentRecord): Problem[] {
	const fields = listTexts(raw)
		.filter(({ path }) => !isCode(path))
		.map(({ path, text }) => ({ match: MARK.exec(text), position: () => positionOf(path) }));
	const words = (body?.words ?? []).map((one) => {
		const match = MARK.exec(one.written);
		return { match, position: () => locate(one, match?.index ?? 0) };
	});
	return [...fields, ...words].flatMap(({ match, position }) => {
		if (!match) return [];
		const wrong = `${quote(match[0])} says that something is missing here.`;
		const fix = 'Write it, take the mark out, or set “draft: true” in a story that is not ready.';
		return [{ file, ...position(), wrong, fix }];
	});
}

/** Codes of countries are capitals too: TK is Tokelau. */
function isCode(path: Path): boolean {
	return path.includes('country') || path.includes('countries');
}

function isDraft({ raw }: ContentRecord): boolean {
	return typeof raw === 'object' && raw !== null && 'draft' in raw && raw.draft === true;
}
