/** The lines that a path in whole numbers and relative commands draws, each as its points from start to end. */
export function tracePath(d: string): [x: number, y: number][][] {
	if (!/^(m-?\d+[ -]\d+(l-?\d+[ -]\d+([ -]\d+[ -]\d+)*)?z?)*$/.test(d)) {
		throw new SyntaxError(`not whole numbers and relative commands: ${d.slice(0, 80)}`);
	}
	let [x, y] = [0, 0];
	return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, steps, closed]) => {
		const numbers = steps!.match(/-?\d+/g)!.map(Number);
		const line: [number, number][] = [];
		for (let i = 0; i < numbers.length; i += 2) {
			x += numbers[i]!;
			y += numbers[i + 1]!;
			line.push([x, y]);
		}
		// After closing, the pen stands where the line began.
		if (closed) [x, y] = line[0]!;
		return closed ? [...line, line[0]!] : line;
	});
}
