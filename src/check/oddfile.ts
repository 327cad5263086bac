import { isUtf8 } from 'node:buffer';
import type { Problem } from './problem.ts';

/** Why a file of the content folder is not read. */
export type Unread = Pick<Problem, 'wrong' | 'fix'>;

/** What `fs.Dirent` and `fs.Stats` tell of a file. */
interface Kind {
	isFile(): boolean;
	isSymbolicLink(): boolean;
}

/** No record is longer than this, in bytes. */
const LONGEST = 1_000_000;

/** What systems, editors and offices leave behind beside the files that people save. */
const leftovers = [
	/^\./,
	/^~\$/,
	/~$/,
	/^#.*#$/,
	/\.(swp|swo|bak|orig|tmp|part|crdownload)$/i,
	/^(thumbs|ehthumbs|ehthumbs_vista)\.db$/i,
	/^desktop\.ini$/i,
	/^icon\r?$/i,
	/^__MACOSX$/,
	/^\$RECYCLE\.BIN$/i,
	/^lost\+found$/,
];

/** Whether a system or an editor made the file `name`, so that it is passed over. */
export function isLeftover(name: string): boolean {
	return leftovers.some((form) => form.test(name));
}

/** Why what is no folder can’t be read, by its kind and its size in bytes; undefined for a file of at most `longest` bytes. */
export function explainKind(file: Kind, size: number, longest = LONGEST): Unread | undefined {
	if (file.isSymbolicLink())
		return {
			wrong: 'It is a link to another place, and a record is a file of its own.',
			fix: 'Put the file itself here in place of the link.',
		};
	if (!file.isFile())
		return {
			wrong: 'It is no file that holds a text, but a pipe, a socket or a device.',
			fix: 'Take it out of content/.',
		};
	if (size <= longest) return undefined;
	const megabytes = (size / 1_000_000).toFixed(1);
	const what = longest === LONGEST ? 'record' : 'file in content/media/';
	return {
		wrong: `The file has ${megabytes} MB; no ${what} has more than ${longest / 1_000_000} MB.`,
		fix: 'Take out what does not belong there, or take the file out of content/.',
	};
}

/** Why a file could not be opened, by the code of the error that Node.js threw. */
export function explainOpening(code: string | undefined): Unread {
	if (code === 'EACCES' || code === 'EPERM')
		return { wrong: 'It can’t be opened: you may not read it.', fix: 'Allow yourself to read it.' };
	return {
		wrong: `It can’t be opened${code ? `: the system says ${code}` : ''}.`,
		fix: 'Look whether it is still there, and save it again.',
	};
}

/** The text of a file, or why it has none. Letters that are not UTF-8 become U+FFFD, which parse.ts reports. */
export function decode(bytes: Buffer): string | Unread {
	const [first, second] = bytes;
	const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	const isHalfEmpty = bytes.length > 3 && (bytes[0] === 0) !== (bytes[1] === 0);
	if (isWide || isHalfEmpty)
		return { wrong: 'The file is saved as UTF-16.', fix: 'Save it as UTF-8.' };
	if (!isUtf8(bytes) && bytes.includes(0))
		return { wrong: 'The file holds no text.', fix: 'Take it out of content/.' };
	return bytes.toString('utf8');
}
