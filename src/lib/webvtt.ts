/** A line of captions: when it begins, as `1:02`, and its words. */
export interface Cue {
	at: string;
	words: string;
}

const TIMES =
	/^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/;

/** Reads the cues of captions in WebVTT (https://www.w3.org/TR/webvtt1/), without their mark-up and their settings. */
export function readCues(text: string): Cue[] {
	const blocks = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split(/\n{2,}/);
	return blocks.slice(1).flatMap((block) => {
		const lines = block.split('\n');
		const at = lines.findIndex((line) => line.includes('-->'));
		const times = TIMES.exec(lines[at] ?? '');
		const words = lines
			.slice(at + 1)
			.join(' ')
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		if (!times || words === '') return [];
		const [, hours, minutes, seconds] = times;
		const start = hours && Number(hours) > 0 ? `${Number(hours)}:${minutes}` : `${Number(minutes)}`;
		return [{ at: `${start}:${seconds}`, words: unescape(words) }];
	});
}

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	nbsp: '\u00a0',
	lrm: '',
	rlm: '',
};

function unescape(text: string): string {
	return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '');
}
