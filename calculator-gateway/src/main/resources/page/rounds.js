// Shows rounds as columns and operations as pills.
import {SYMBOLS, localize, message} from "./messages.js";

export const element = document.getElementById("rounds");

// a plan of more operations than this shows only the first ones of each round
const MAX_OPERATIONS = 60;
const SHOWN_PER_ROUND = 8;
const MAX_NUMBER_LENGTH = 9;

let onExpandListener = () => {};

export function onExpand(listener) {
	onExpandListener = listener;
}

export function render(operations) {
	const rounds = [];
	for (const operation of operations) {
		(rounds[operation.round - 1] ??= []).push(operation);
	}
	for (const round of rounds) {
		round.sort((one, other) => one.position - other.position);
	}
	element.replaceChildren(...rounds.map((round, index) => column(round, index, operations.length > MAX_OPERATIONS)));
}

export function update(operation) {
	const {pill, operator, left, right, state} = operation;
	if (!pill) {
		return;
	}
	pill.dataset.state = state;
	const [operationText, value, details] = pill.children;
	operationText.textContent = `${operand(left)} ${SYMBOLS[operator]} ${operand(right)}`;
	value.textContent = state === "done" ? `= ${abbreviate(operation.value)}` : message(state);
	details.replaceChildren(...(state === "done"
		? [operation.instance, `${localize(operation.durationMillis.toFixed(1))} ms`] : [])
		.map((text) => {
			const part = document.createElement("span");
			part.textContent = text;
			return part;
		}));
}

function column(round, index, abridged) {
	const list = document.createElement("ol");
	list.className = "round";
	list.setAttribute("aria-label", message("round", index + 1));
	// a button for a single hidden operation would take as much space as the operation
	const collapsed = abridged && round.length > SHOWN_PER_ROUND + 1;
	list.append(...(collapsed ? round.slice(0, SHOWN_PER_ROUND) : round).map(pill));
	if (collapsed) {
		list.append(expandItem(round.slice(SHOWN_PER_ROUND)));
	}
	return list;
}

function pill(operation) {
	const item = document.createElement("li");
	item.className = `pill ${operation.operator}`;
	item.append(document.createElement("span"), document.createElement("b"), document.createElement("small"));
	operation.pill = item;
	update(operation);
	return item;
}

function expandItem(hidden) {
	const item = document.createElement("li");
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = message("more", hidden.length);
	button.addEventListener("click", () => {
		item.replaceWith(...hidden.map(pill));
		onExpandListener();
	});
	item.append(button);
	return item;
}

function operand({number}) {
	return number === undefined ? "▢" : abbreviate(number);
}

function abbreviate(number) {
	const text = localize(number);
	return text.length > MAX_NUMBER_LENGTH ? `${text.slice(0, MAX_NUMBER_LENGTH - 1)}…` : text;
}
