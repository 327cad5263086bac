import { isWithin, type Bounds, type LonLat } from '../../lib/bounds.ts';

/**
 * Land that more than one country claims, or that is in none: a place there may name any of them, or none, if its
 * `positionNote` says why. Rough boxes, in degrees: of Kosovo, Abkhazia and South Ossetia, Transnistria, the south and east
 * of Ukraine, Northern Cyprus, Karabakh, the West Bank, Gaza and the Golan Heights, Taiwan, Arunachal Pradesh and Kashmir,
 * Hala’ib and Bir Tawil, Abyei, the Ilemi Triangle, Western Sahara, Ceuta and Melilla, Gibraltar, the Essequibo, the Falkland
 * Islands, the southern Kurils, the Chagos Islands and Mayotte.
 */
const contested: { codes: string[]; bounds: Bounds }[] = [
	{ codes: ['XK', 'RS'], bounds: [20, 41.8, 21.9, 43.3] },
	{ codes: ['GE', 'RU'], bounds: [40, 42.4, 42.2, 43.6] },
	{ codes: ['GE', 'RU'], bounds: [43.4, 41.9, 44.9, 42.7] },
	{ codes: ['MD', 'RU'], bounds: [28.8, 46.2, 30.2, 48.2] },
	{ codes: ['UA', 'RU'], bounds: [31.9, 44.3, 40.3, 50.1] },
	{ codes: ['CY', 'TR'], bounds: [32.5, 34.9, 34.7, 35.8] },
	{ codes: ['AZ', 'AM'], bounds: [45.9, 39.2, 47.3, 40.4] },
	{ codes: ['PS', 'IL'], bounds: [34.2, 31.2, 35.6, 32.6] },
	{ codes: ['SY', 'IL'], bounds: [35.6, 32.6, 36, 33.4] },
	{ codes: ['TW', 'CN'], bounds: [118.1, 21.8, 122.1, 26.5] },
	{ codes: ['IN', 'CN'], bounds: [91.5, 26.6, 97.5, 29.6] },
	{ codes: ['IN', 'PK', 'CN'], bounds: [72.5, 32.2, 80.5, 37.1] },
	{ codes: ['EG', 'SD'], bounds: [33, 21.6, 37, 23.2] },
	{ codes: ['SD', 'SS'], bounds: [27.8, 9.2, 29.1, 10.3] },
	{ codes: ['KE', 'SS', 'ET'], bounds: [34.9, 4.2, 36.1, 5.6] },
	{ codes: ['EH', 'MA'], bounds: [-17.2, 20.7, -8.6, 27.7] },
	{ codes: ['ES', 'MA'], bounds: [-5.4, 35.8, -5.2, 36] },
	{ codes: ['ES', 'MA'], bounds: [-3, 35.2, -2.9, 35.4] },
	{ codes: ['GI', 'ES'], bounds: [-5.4, 36.1, -5.3, 36.2] },
	{ codes: ['GY', 'VE'], bounds: [-61.5, 1.1, -57.9, 8.6] },
	{ codes: ['FK', 'AR'], bounds: [-61.5, -52.5, -57.6, -50.9] },
	{ codes: ['RU', 'JP'], bounds: [145.2, 43.2, 149, 45.6] },
	{ codes: ['IO', 'MU'], bounds: [71.1, -7.5, 72.6, -5.2] },
	{ codes: ['YT', 'FR', 'KM'], bounds: [44.9, -13.1, 45.4, -12.5] },
];

/** Whether a position (degrees, longitude first) is in land that a country claims and another one, too; or in any such land. */
export function isContested(lonLat: LonLat, code?: string): boolean {
	return contested.some(
		({ codes, bounds }) => (!code || codes.includes(code)) && isWithin(lonLat, bounds),
	);
}
