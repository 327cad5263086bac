import { expect, test } from 'vitest';
import { findSmall } from '../../../../src/check/media/print.ts';
import { drawPicture, parseMedia, writePhoto } from './pictures.ts';

const find = async (width: number, lines: Record<string, string> = {}) => {
	const file = await drawPicture(width, 400).jpeg().toBuffer();
	return findSmall(parseMedia({ quay: writePhoto(lines) }, { 'quay.jpg': file }));
};

test('findSmall() warns of a picture that is too small for print', async () => {
	expect(await find(1200)).toEqual([]);
	expect(await find(1199)).toEqual([
		{
			...{ file: 'content/media/quay.yaml', line: 2, column: 1, level: 'warning' },
			wrong: 'The picture has 1199 by 400 pixels, which is too small for print.',
			fix: 'Ask for one of 1200 pixels or more, or say under “small” why there is none.',
		},
	]);
});

test('findSmall() takes a reason in the record', async () => {
	expect(await find(600, { small: 'The paper printed it so.' })).toEqual([]);
});
