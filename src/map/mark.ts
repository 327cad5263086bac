/**
 * The marks of the map as SVG paths in a box from −12 to 12, each a shape of its own, about equal in weight to the eye.
 * `solid` is filled, `line` is stroked over the ground.
 */
export const markShapes = {
	ring: { solid: '', line: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
	half: { solid: 'M0-8a8 8 0 0 1 0 16z', line: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z' },
	square: { solid: 'M-8-8h16v16h-16z', line: 'M-8-8h16v16h-16z' },
	frame: { solid: '', line: 'M-8-8h16v16h-16z' },
	diamond: { solid: '', line: 'M0-10.5 10.5 0 0 10.5-10.5 0z' },
	cross: { solid: '', line: 'M-7-7 7 7M7-7-7 7' },
	triangle: { solid: 'M0-10 10 8h-20z', line: 'M0-10 10 8h-20z' },
	slash: { solid: '', line: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM-6 6 6-6' },
} as const;

export type MarkShape = keyof typeof markShapes;
