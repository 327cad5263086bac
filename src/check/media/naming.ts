import { findNearest } from '../../lib/nearest.ts';
import { listMarked } from '../../schema/fields/marked.ts';
import { mediaSchema, pictureKinds, type MediaKind } from '../../schema/medium.ts';
import type { FileKind, MediaFile } from '../../ledger/mediafile.ts';
import { listRecords, problemAt, type Content, type ContentRecord, type Path } from '../content.ts';
import type { Problem } from '../problem.ts';

/** What the files are that the fields of a record name, apart from `file`. */
const wanted: Record<string, FileKind> = {
	image: 'picture',
	poster: 'picture',
	captions: 'captions',
};

const kindWords: Record<FileKind, string> = {
	picture: 'a picture',
	paper: 'a PDF',
	sound: 'a sound',
	film: 'a video',
	captions: 'captions (WebVTT)',
};

/** A file that a field of a record names. */
interface Naming {
	record: ContentRecord<'media'>;
	path: Path;
	name: string;
}

/** Finds fields of media that name no file, or one of another kind, and files that no field names. */
export function findNamingMistakes(content: Content): Problem[] {
	const namings = listNamings(content);
	return [...namings.flatMap((naming) => checkNaming(content, naming)), ...findUnnamed(content)];
}

function listNamings(content: Content): Naming[] {
	return listRecords(content, 'media').flatMap((record) =>
		listMarked<true>(mediaSchema, record.raw, 'file').flatMap(({ value, path }) =>
			typeof value === 'string' && value.includes('.') ? [{ record, path, name: value }] : [],
		),
	);
}

function checkNaming(content: Content, { record, path, name }: Naming): Problem[] {
	const found = content.media.find((file) => file.name === name);
	if (!found) {
		const names = content.media.map((file) => file.name);
		const meant =
			names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? findNearest(name, names);
		const wrong = `There is no file “${name}” in content/media/.`;
		const fix = meant
			? `Did you mean “${meant}”?`
			: `Put it there, or name the file that is meant.`;
		return [problemAt(record, path, wrong, fix)];
	}
	const { described } = found;
	// Of a file that can’t be shown, inspect.ts says why.
	if (!described) return [];
	return [
		...checkKind(record, path, described),
		...(path.at(-1) === 'captions' && described.cues?.length === 0
			? [problemAt(record, path, `“${name}” holds no words.`, EMPTY)]
			: []),
	];
}

const EMPTY = 'Write each line with its times above it: 00:00:01.000 --> 00:00:04.000.';

function checkKind(record: Naming['record'], path: Path, { name, kind }: MediaFile): Problem[] {
	const field = String(path.at(-1));
	const own = record.data.kind;
	const due = field === 'file' ? own && kindsOf(own) : [wanted[field]];
	if (!due || due.includes(kind)) return [];
	const wrong = `“${name}” is ${kindWords[kind]}.`;
	const names = due.flatMap((one) => (one ? [kindWords[one]] : [])).join(' or ');
	const fix =
		field === 'file'
			? `Name ${names} here, or choose another kind: this one says “${own}”.`
			: `Name ${names} here.`;
	return [problemAt(record, path, wrong, fix)];
}

function kindsOf(kind: MediaKind): FileKind[] {
	if (pictureKinds.includes(kind)) return ['picture'];
	// One page of a paper may be a picture of it.
	if (kind === 'paper') return ['paper', 'picture'];
	return [kind === 'audio' ? 'sound' : 'film'];
}

function findUnnamed(content: Content): Problem[] {
	// A record that can’t be read may name it.
	if (listRecords(content, 'media').some(({ raw }) => raw === undefined)) return [];
	const named = new Set(listNamings(content).map(({ name }) => name));
	const meant = listRecords(content, 'media').some(({ data }) => data.file === undefined);
	if (meant) return [];
	return content.media
		.filter(({ name, described }) => described && !named.has(name))
		.map(({ name }) => {
			const id = name
				.replace(/\.\w+$/, '')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-');
			const fix = `Add content/media/${id}.yaml with file: ${name}, or take the file out.`;
			const file = `${content.folder}/media/${name}`;
			return { file, line: 1, column: 1, wrong: 'No record names this file.', fix };
		});
}
