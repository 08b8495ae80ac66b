// Draws a small line chart without axes.
const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT] = [60, 16];

export function sparkline(values) {
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("class", "sparkline");
	svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
	svg.setAttribute("aria-hidden", "true");
	const max = Math.max(...values, 1);
	const line = document.createElementNS(SVG, "polyline");
	line.setAttribute("points", values
		.map((value, index) => `${WIDTH - 2 * (values.length - 1 - index)},${HEIGHT - 1 - value / max * (HEIGHT - 2)}`)
		.join(" "));
	svg.append(line);
	return svg;
}
