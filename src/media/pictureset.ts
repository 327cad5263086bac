import { getImage } from 'astro:assets';
import { addresses, pictures } from 'virtual:media';

/** A picture in several sizes and formats, of which a browser takes one. */
export interface PictureSet {
	/** The better formats, the best one first. */
	sources: { type: string; srcset: string }[];
	/** The one that every browser shows. */
	src: string;
	/** Its size in pixels. */
	width: number;
	height: number;
}

/** The widths that are made, in pixels, where the original is as wide. */
const WIDTHS = [480, 960, 1600];

/** The width of the one that every browser shows. */
const MIDDLE = 960;

/** Makes a picture of `content/media/` in several sizes and formats. None holds what a camera wrote into the original. */
export async function makePicture(name: string): Promise<PictureSet> {
	const src = findPicture(name);
	const widths = [...new Set(WIDTHS.map((width) => Math.min(width, src.width)))];
	const width = Math.min(MIDDLE, src.width);
	const sources = await Promise.all(
		(['avif', 'webp'] as const).map(async (format) => {
			const { srcSet } = await getImage({ src, format, widths, width });
			return { type: `image/${format}`, srcset: srcSet.attribute };
		}),
	);
	const format = src.format === 'png' ? 'png' : 'jpg';
	const whole = await getImage({ src, format, width });
	const height = Math.round((width * src.height) / src.width);
	return { sources, src: whole.src, width, height };
}

/** The picture that other sites show beside a link. */
export interface SharedPicture {
	src: string;
	/** Its size in pixels. */
	width: number;
	height: number;
}

/** The size that other sites ask for, in pixels. */
const SHARED = { width: 1200, height: 630 };

/** Makes the picture that other sites show beside a link to a page, in the shape that they ask for. None is enlarged. */
export async function makeShared(name: string): Promise<SharedPicture> {
	const picture = findPicture(name);
	const scale = Math.min(1, picture.width / SHARED.width, picture.height / SHARED.height);
	const width = Math.round(SHARED.width * scale);
	const height = Math.round(SHARED.height * scale);
	const { src } = await getImage({ src: picture, format: 'jpg', fit: 'cover', width, height });
	return { src, width, height };
}

/** The address of a file of `content/media/` that is no picture. */
export function findAddress(name: string): string {
	const address = addresses[name];
	if (!address) throw new RangeError(`there is no address of ${name}`);
	return address;
}

function findPicture(name: string) {
	const picture = pictures[name];
	if (!picture) throw new RangeError(`there is no picture ${name}`);
	return picture;
}
