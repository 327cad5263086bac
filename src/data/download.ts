import type { PlainFile } from './datafile.ts';
import { listFiles, type Publication } from './files.ts';

/** The paths of all files with one ending, each with its file. */
export function listPaths(publication: Publication, ending: string) {
	return listFiles(publication)
		.filter(({ name }) => name.endsWith(`.${ending}`))
		.map((file) => ({
			params: { name: file.name.slice(0, -ending.length - 1) },
			props: { file },
		}));
}

/** A file as the answer to whoever asks for it. */
export function serveFile({ props: { file } }: { props: { file: PlainFile } }): Response {
	return new Response(file.content as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': file.mediatype },
	});
}
