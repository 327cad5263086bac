import { splitCues } from './transcript.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { MediaFile } from '../ledger/mediafile.ts';
import { findAddress, makePicture, type PictureSet } from './pictureset.ts';
import type { Line } from './transcript.ts';

/** A picture, a document, a sound or a film with all that must be seen beside it. */
export interface Shown {
	media: Entry<'media'>;
	/** The original. */
	file: MediaFile;
	source: Entry<'sources'> | undefined;
	/** The picture itself, that of a page, or the one that stands for a film. */
	picture: PictureSet | undefined;
	/** The file that is read or played; pictures have none. */
	address: string | undefined;
	/** The address of the captions. */
	captions: string | undefined;
	/** The words that are read or heard. */
	transcript: Line[];
	/** The number of the page that is shown, of a document of several. */
	page: number | undefined;
}

/** Makes what a page shows of a record of `content/media/`; of a document, one page where it is named. */
export async function prepareMedia(ledger: Ledger, id: string, page?: number): Promise<Shown> {
	const media = ledger.get('media', id);
	const { data } = media;
	const file = ledger.file(data.file);
	const one = data.pages.find((entry) => entry.page === page) ?? onlyPage(media);
	const isPicture = file.kind === 'picture';
	const picture = isPicture ? data.file : (one?.image ?? data.poster);
	const cues = data.captions ? (ledger.file(data.captions).cues ?? []) : [];
	return {
		...{ media, file, page: one?.page },
		source: data.source ? ledger.get('sources', data.source) : undefined,
		picture: picture ? await makePicture(picture) : undefined,
		address: isPicture ? undefined : findAddress(data.file),
		captions: data.captions && findAddress(data.captions),
		transcript: splitCues(cues, one?.transcript ?? data.transcript ?? ''),
	};
}

function onlyPage({ data }: Entry<'media'>) {
	return data.pages.length === 1 ? data.pages[0] : undefined;
}
