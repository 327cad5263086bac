import { problemAt, type Content, type Path } from '../content.ts';
import { quote, type Problem } from '../problem.ts';
import { pickGroup } from '../validfields.ts';
import { explainMissing } from './logorule.ts';

/** How many letters that a face has not are shown. */
const SHOWN = 12;

const cuts = ['regular', 'bold', 'italic'] as const;

/** A font that `site.yaml` names. */
interface NamedFont {
	path: Path;
	/** Of which typeface it is. */
	face: string;
	file: string;
}

/** Finds fonts that are not there or no fonts, letters of content that they have not, and files of `brand/` that nothing names. */
export function findFaceMistakes(content: Content): Problem[] {
	const { site, brand, folder } = content;
	const fonts = listFonts(content);
	const logo = site ? pickGroup(site, 'logo') : {};
	const named = [...fonts.map(({ file }) => file), logo.light, logo.dark, site?.data.favicon];
	const idle = brand
		.filter((one) => !named.includes(one.brand))
		.map((one) => ({
			...{ file: `${folder}/brand/${one.brand}`, line: 1, column: 1 },
			wrong: 'Nothing in site.yaml names this file.',
			fix: 'Name it there, or take it out.',
		}));
	const used = fonts.length > 0 ? listUsed(content) : [];
	const ofSite = fonts.flatMap(({ path, face, file }): Problem[] => {
		if (!site) return [];
		const found = brand.find((one) => one.brand === file);
		const mistake = found?.fault ?? (found ? undefined : explainMissing(file, brand));
		if (mistake) {
			const wrong = found ? `${quote(file)}: ${mistake.wrong}` : mistake.wrong;
			return [problemAt(site, path, wrong, mistake.fix)];
		}
		const missing = used.filter((letter) => !found?.letters?.has(letter.codePointAt(0) ?? 0));
		if (missing.length === 0) return [];
		const some = missing.slice(0, SHOWN).join(' ');
		const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
		const wrong = `${quote(face)} has no ${some}${more}, which content uses: readers see them in a face of their system.`;
		const fix = 'Take a file with more letters, or leave it.';
		return [{ ...problemAt(site, path, wrong, fix), level: 'notice' }];
	});
	return [...ofSite, ...idle];
}

function listFonts({ site }: Content): NamedFont[] {
	const faces = site ? pickGroup(site, 'faces') : {};
	return (['text', 'labels'] as const).flatMap((role) => {
		const face = faces[role];
		if (!face) return [];
		return cuts.flatMap((cut) => {
			const file = cut in face ? (face as Partial<Record<typeof cut, string>>)[cut] : undefined;
			return file === undefined ? [] : [{ path: ['faces', role, cut], face: face.name, file }];
		});
	});
}

/** The letters and the figures of the records, each once. */
function listUsed({ records }: Content): string[] {
	const all = new Set(records.flatMap(({ text }) => [...new Set(text.normalize('NFC'))]));
	return [...all].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).sort();
}
