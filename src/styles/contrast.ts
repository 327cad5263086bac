/**
 * The contrast of two colours, written as `#abc` or `#aabbcc`: from 1 for the same to 21 for black and white (WCAG 2.2, “contrast
 * ratio”).
 */
export function measureContrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [measureLuminance(a), measureLuminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of a colour (WCAG 2.2, “relative luminance”). */
function measureLuminance(colour: string): number {
	const long = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(long.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
