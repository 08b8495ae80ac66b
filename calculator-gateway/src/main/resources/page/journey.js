// A calculation on its way: what is planned, what is done, and by whom.
import * as board from "./board.js";
import {lines} from "./lines.js";
import {amount, say, show} from "./texts.js";
import {fill} from "./table.js";

const section = document.getElementById("journey");
const summary = document.getElementById("summary");
const zoom = document.getElementById("zoom");
const details = document.getElementById("steps");

let operations = [];
let redrawing = false;

export function clear() {
	section.removeAttribute("data-state");
	operations = [];
	render();
	summary.textContent = "";
}

export function tell(name, data) {
	if (name === "plan") {
		begin(data);
	}
	else {
		done(data);
	}
}

export function end(answer) {
	section.dataset.state = answer.result ? "done" : "failed";
	if (answer.result) {
		summary.textContent = [summary.textContent, amount("calls", answer.calls),
			`${show(String(answer.durationMillis))} ms`].join(" · ");
	}
	else {
		const failed = operations.find((each) => each.value === undefined && each.position === answer.position);
		if (failed) {
			failed.state = "failed";
			board.update(failed);
		}
		// what is no problem of the expression is told beside it
		summary.textContent = answer.title ?? "";
	}
	if (details.open) {
		fill(operations);
	}
}

function begin(plan) {
	section.dataset.state = "under-way";
	summary.textContent = plan.size === 0 ? say("nothingToDo")
		: [amount("operations", plan.size), amount("rounds", plan.rounds)].join(" · ");
	operations = plan.operations ?? [];
	for (const each of operations) {
		each.state = isKnown(each.left) && isKnown(each.right) ? "travelling" : "waiting";
		for (const operand of [each.left, each.right]) {
			if (operand.operation !== undefined) {
				operations[operand.operation].next = each;
			}
		}
	}
	fit(plan.rounds);
	render();
	if (!plan.operations) {
		summary.textContent += " · " + say("tooMany");
	}
}

function done({index, value, instance, durationMillis}) {
	const operation = operations[index];
	Object.assign(operation, {value, instance, durationMillis, state: "done"});
	board.update(operation);
	const {next} = operation;
	if (next) {
		for (const operand of [next.left, next.right]) {
			if (operand.operation === index) {
				operand.number = value;
			}
		}
		if (isKnown(next.left) && isKnown(next.right)) {
			next.state = "travelling";
		}
		board.update(next);
	}
}

function isKnown(operand) {
	return operand.number !== undefined;
}

function render() {
	board.render(operations);
	fill(details.open ? operations : []);
	drawLines();
}

function drawLines() {
	if (!redrawing) {
		redrawing = true;
		requestAnimationFrame(() => {
			redrawing = false;
			lines(operations);
		});
	}
}

// as much as can be read at once
function fit(rounds) {
	const {clientWidth, clientHeight} = board.element.parentElement;
	const tallest = Math.max(...Array.from({length: rounds}, (_, round) =>
		operations.filter((each) => each.round === round + 1).length));
	const [width, height] = [(rounds * 11.5 + .5) * 16, (tallest * 5 + 1.75) * 16];
	const part = Math.min(clientWidth / width, clientHeight / height);
	zoom.value = Math.min(100, Math.max(70, Math.floor(part * 10) * 10));
	scale();
}

function scale() {
	board.element.style.fontSize = `${zoom.value}%`;
}

details.addEventListener("toggle", () => fill(details.open ? operations : []));

zoom.addEventListener("input", () => {
	scale();
	drawLines();
});

new ResizeObserver(drawLines).observe(board.element);

board.onUnfold(drawLines);
