// Lines that carry values onwards, from pill to pill.
const svg = document.getElementById("lines");

export function lines(operations) {
	const board = svg.parentElement;
	svg.setAttribute("width", 0);
	svg.setAttribute("height", 0);
	svg.setAttribute("width", board.scrollWidth);
	svg.setAttribute("height", board.scrollHeight);
	svg.replaceChildren(...operations
		.filter(({pill, next}) => pill?.isConnected && next?.pill?.isConnected)
		.map(({pill, next}) => line(pill, next.pill)));
}

function line(from, to) {
	const [x1, y1] = [from.offsetLeft + from.offsetWidth, from.offsetTop + from.offsetHeight / 2];
	const [x2, y2] = [to.offsetLeft, to.offsetTop + to.offsetHeight / 2];
	const middle = (x1 + x2) / 2;
	const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
	path.setAttribute("d", `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`);
	return path;
}
