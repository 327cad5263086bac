/** The mean width of a letter in running text, in ems: measured over the notes of the map, rounded up. */
const letters = { sans: 0.5, serif: 0.45 };

/** Breaks a text between words into lines of at most `width` ems. */
export function wrapText(text: string, width: number, face: keyof typeof letters): string[] {
	const maxLetters = Math.floor(width / letters[face]);
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= maxLetters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Escapes a text for XML, between tags or in quotation marks. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
