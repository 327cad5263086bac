import type { APIRoute } from 'astro';
import { openLibrary } from '../../content/library.ts';
import { listFiles, publishData, type PlainFile } from '../../data/files.ts';

export async function getStaticPaths() {
	const base = new URL(import.meta.env.SITE);
	const files = listFiles(publishData(await openLibrary(), base));
	return files.map((file) => {
		const [name, ending] = file.name.split('.');
		return { params: { name, ending }, props: { file } };
	});
}

/** Every file that readers may take away. */
export const GET: APIRoute<{ file: PlainFile }> = ({ props: { file } }) =>
	new Response(file.content as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': file.mediatype },
	});
