import { zipSync } from 'fflate';

/** Noon, local time, which is how a zip counts: so the stamp is the same day and hour in every zone. */
const stamp = new Date(1980, 0, 1, 12);

/** Files as one zip, in their order: the same files give the same bytes, whenever and wherever. */
export function packFiles(files: readonly { name: string; content: Uint8Array }[]): Uint8Array {
	return zipSync(Object.fromEntries(files.map(({ name, content }) => [name, content])), {
		level: 9,
		mtime: stamp,
	});
}
