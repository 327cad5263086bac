import type { Opened } from '../server/opened.ts';
import type { Work } from '../server/work.ts';
import { ask } from './api.ts';

/** What became of a file while it was open: what to say, the file as it is now, and what was written here if it is not saved. */
type Underneath =
	| { said: string; theirs?: Opened; mine?: undefined }
	| { said: string; theirs: Opened; mine: string };

/** Looks at a file whose hash is another one now; without a hash it is gone. */
export async function findUnderneath(
	{ path, etag: known }: Opened,
	etag: string | undefined,
	work: Work | undefined,
): Promise<Underneath | undefined> {
	if (etag === undefined) return { said: 'This file is no longer there. Copy what you need.' };
	const theirs = await ask('open', { path });
	if ('said' in theirs || theirs.etag === known) return undefined;
	if (!work) return { said: 'The file was changed elsewhere. This is how it is now.', theirs };
	const mine = await ask('judge', work);
	if ('said' in mine) return { said: mine.said };
	const said = 'The file was changed while you wrote. Nothing was lost, and nothing was written.';
	return { said, theirs, mine: mine.text };
}
