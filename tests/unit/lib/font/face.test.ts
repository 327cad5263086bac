import { expect, test } from 'vitest';
import { findFace, listClusters, listUndrawable } from '../../../../src/lib/font/face.ts';

test.each([
	...['Łódź', 'São Tomé', 'İstanbul', 'H\u0323aifa', 'Đà Nẵng', 'Київ', 'Αθήνα', 'Երևան'],
	...['თბილისი', 'ירושלים', 'القاهرة', 'मुंबई', 'ঢাকা', 'சென்னை', 'กรุงเทพฯ', 'ວຽງຈັນ'],
	...['ရန်ကုန်', 'ភ្នំពេញ', 'አዲስ አበባ', '東京', '臺灣', '北京市', 'とうきょう', '서울'],
])('there is a face for every letter of %s', (name) => {
	expect(listUndrawable(name)).toEqual([]);
	expect(listUndrawable(name.normalize('NFD'))).toEqual([]);
});

test('listUndrawable() lists letters for which there is no face, each once, with the marks on it', () => {
	expect(listUndrawable('ᏣᎳᏣ, Porto 🏙')).toEqual(['Ꮳ', 'Ꮃ', '🏙']);
	expect(listUndrawable('Z\u0335algo')).toEqual(['Z\u0335']);
});

test('findFace() asks the face that is most like the text first', () => {
	const part = (letter: string, style: 'sans' | 'serif') =>
		findFace(letter, style)?.id.replace(/ \S+/, '');
	expect(part('Ł', 'sans')).toBe('libre-franklin latin-ext');
	expect(part('Ł', 'serif')).toBe('newsreader latin-ext');
	expect(part('К', 'serif')).toBe('libre-franklin cyrillic');
	expect(part('Ω', 'sans')).toBe('noto-sans greek');
});

test('listClusters() keeps marks and joiners with their letter, in composed form', () => {
	expect(listClusters('e\u0301क्\u200dष')).toEqual(['é', 'क्\u200d', 'ष']);
});
