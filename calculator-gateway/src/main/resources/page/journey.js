// The journey of a calculation: its planned operations, their values, and the instances that performed them.
import * as rounds from "./rounds.js";
import {drawConnectors} from "./connectors.js";
import {countMessage, localize, message} from "./messages.js";
import {fillTable} from "./operations-table.js";

const section = document.getElementById("journey");
const summary = document.getElementById("summary");
const zoom = document.getElementById("zoom");
const tableDetails = document.getElementById("steps");

let operations = [];
let redrawScheduled = false;

export function clear() {
	section.removeAttribute("data-state");
	operations = [];
	render();
	summary.textContent = "";
}

export function onEvent(name, data) {
	if (name === "plan") {
		showPlan(data);
	}
	else {
		complete(data);
	}
}

export function finish(answer) {
	section.dataset.state = answer.result ? "done" : "failed";
	if (answer.result) {
		summary.textContent = [summary.textContent, countMessage("calls", answer.calls),
			`${localize(String(answer.durationMillis))} ms`].join(" · ");
	}
	else {
		const failed = operations.find((each) => each.value === undefined && each.position === answer.position);
		if (failed) {
			failed.state = "failed";
			rounds.update(failed);
		}
		// an unreachable gateway is a problem without a title
		summary.textContent = answer.title ?? "";
	}
	if (tableDetails.open) {
		fillTable(operations);
	}
}

function showPlan(plan) {
	section.dataset.state = "running";
	summary.textContent = plan.size === 0 ? message("noOperations")
		: [countMessage("operations", plan.size), countMessage("rounds", plan.rounds)].join(" · ");
	operations = plan.operations ?? [];
	for (const each of operations) {
		each.state = isKnown(each.left) && isKnown(each.right) ? "running" : "waiting";
		for (const operand of [each.left, each.right]) {
			if (operand.operation !== undefined) {
				operations[operand.operation].dependent = each;
			}
		}
	}
	zoomToFit(plan.rounds);
	render();
	if (!plan.operations) {
		summary.textContent += " · " + message("tooManyOperations");
	}
}

function complete({index, value, instance, durationMillis}) {
	const operation = operations[index];
	Object.assign(operation, {value, instance, durationMillis, state: "done"});
	rounds.update(operation);
	const {dependent} = operation;
	if (dependent) {
		for (const operand of [dependent.left, dependent.right]) {
			if (operand.operation === index) {
				operand.number = value;
			}
		}
		if (isKnown(dependent.left) && isKnown(dependent.right)) {
			dependent.state = "running";
		}
		rounds.update(dependent);
	}
}

function isKnown(operand) {
	return operand.number !== undefined;
}

function render() {
	rounds.render(operations);
	fillTable(tableDetails.open ? operations : []);
	scheduleRedraw();
}

function scheduleRedraw() {
	if (!redrawScheduled) {
		redrawScheduled = true;
		requestAnimationFrame(() => {
			redrawScheduled = false;
			drawConnectors(operations);
		});
	}
}

// Fits all operations into the board, in steps of 10 %, but not below 70 %, where text becomes hard to read. The sizes
// are those of journey.css, in em.
function zoomToFit(roundCount) {
	const {clientWidth, clientHeight} = rounds.element.parentElement;
	const largestRound = Math.max(...Array.from({length: roundCount}, (_, round) =>
		operations.filter((each) => each.round === round + 1).length));
	const [width, height] = [(roundCount * 11.5 + .5) * 16, (largestRound * 5 + 1.75) * 16];
	const scale = Math.min(clientWidth / width, clientHeight / height);
	zoom.value = Math.min(100, Math.max(70, Math.floor(scale * 10) * 10));
	applyZoom();
}

function applyZoom() {
	rounds.element.style.fontSize = `${zoom.value}%`;
}

tableDetails.addEventListener("toggle", () => fillTable(tableDetails.open ? operations : []));

zoom.addEventListener("input", () => {
	applyZoom();
	scheduleRedraw();
});

new ResizeObserver(scheduleRedraw).observe(rounds.element);

rounds.onExpand(scheduleRedraw);
