import { expect, test } from 'vitest';
import { decode, explainKind, explainOpening, isLeftover } from '../../../src/check/oddfile.ts';

test.each([
	...[
		'Thumbs.db',
		'ehthumbs.db',
		'desktop.ini',
		'Desktop.ini',
		'.DS_Store',
		'.gitkeep',
		'._a.yaml',
	],
	...['~$a.yaml', 'a.yaml~', '.#a.yaml', '#a.yaml#', 'a.yaml.swp', '.a.yaml.swo', 'Icon\r'],
	...['__MACOSX', 'a.yaml.bak', 'a.yaml.orig', 'a.yaml.tmp', '$RECYCLE.BIN', 'lost+found'],
])('isLeftover() knows what systems and editors leave behind: %j', (name) => {
	expect(isLeftover(name)).toBe(true);
});

test.each(['a.yaml', 'icon.yaml', 'desktop-ini.yaml', 'a.yml', 'a copy.yaml', 'notes.txt'])(
	'isLeftover() takes what a person saved for a record: %j',
	(name) => {
		expect(isLeftover(name)).toBe(false);
	},
);

const kind = (isFile: boolean, isLink = false) => ({
	isFile: () => isFile,
	isSymbolicLink: () => isLink,
});

test('explainKind() takes files of a record’s size only', () => {
	expect(explainKind(kind(true), 1_000_000)).toBeUndefined();
	expect(explainKind(kind(true), 50_000_000)).toEqual({
		wrong: 'The file has 50.0 MB; no record has more than 1 MB.',
		fix: 'Take out what does not belong there, or take the file out of content/.',
	});
	expect(explainKind(kind(false, true), 0)).toEqual({
		wrong: 'It is a link to another place, and a record is a file of its own.',
		fix: 'Put the file itself here in place of the link.',
	});
	expect(explainKind(kind(false), 0)).toEqual({
		wrong: 'It is no file that holds a text, but a pipe, a socket or a device.',
		fix: 'Take it out of content/.',
	});
});

test('explainOpening() says what keeps a file from being read', () => {
	expect(explainOpening('EACCES')).toEqual({
		wrong: 'It can’t be opened: you may not read it.',
		fix: 'Allow yourself to read it.',
	});
	expect(explainOpening('EIO')).toEqual({
		wrong: 'It can’t be opened: the system says EIO.',
		fix: 'Look whether it is still there, and save it again.',
	});
});

test('decode() reads UTF-8, and names UTF-16 and what is no text', () => {
	expect(decode(Buffer.from('name: Łódź'))).toBe('name: Łódź');
	expect(decode(Buffer.from(''))).toBe('');
	expect(decode(Buffer.from('caf\xe9', 'latin1'))).toBe('caf\uFFFD');
	const wide = { wrong: 'The file is saved as UTF-16.', fix: 'Save it as UTF-8.' };
	expect(decode(Buffer.from('\uFEFFname: One', 'utf16le'))).toEqual(wide);
	expect(decode(Buffer.from('name: One', 'utf16le'))).toEqual(wide);
	expect(decode(Buffer.from('\uFEFFname: One', 'utf16le').swap16())).toEqual(wide);
	expect(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toEqual({
		wrong: 'The file holds no text.',
		fix: 'Take it out of content/.',
	});
});
