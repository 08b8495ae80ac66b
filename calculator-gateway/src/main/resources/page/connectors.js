// Draws a curve from each operation to the operation that uses its value.
const svg = document.getElementById("connectors");

export function drawConnectors(operations) {
	const board = svg.parentElement;
	// without a size of its own the drawing does not count in the size of the board
	svg.setAttribute("width", 0);
	svg.setAttribute("height", 0);
	svg.setAttribute("width", board.scrollWidth);
	svg.setAttribute("height", board.scrollHeight);
	svg.replaceChildren(...operations
		.filter(({pill, dependent}) => pill?.isConnected && dependent?.pill?.isConnected)
		.map(({pill, dependent}) => connector(pill, dependent.pill)));
}

function connector(from, to) {
	const [x1, y1] = [from.offsetLeft + from.offsetWidth, from.offsetTop + from.offsetHeight / 2];
	const [x2, y2] = [to.offsetLeft, to.offsetTop + to.offsetHeight / 2];
	const middle = (x1 + x2) / 2;
	const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
	path.setAttribute("d", `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`);
	return path;
}
